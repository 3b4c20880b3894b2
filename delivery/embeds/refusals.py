"""What is wrong with the address of an embed, in sentences that say what to do."""

from collections.abc import Iterable
from enum import Enum
from typing import Any, get_args

from django.utils.translation import gettext as _
from ninja import Schema
from pydantic_core import ErrorDetails

from cms.content_types import written
from delivery.api.parameters import MOST
from delivery.api.places import FURTHEST

MOST_DAYS = 366


class Refusal(Exception):
    """An address that cannot be answered: the names at fault, and sentences to mend it by.

    The sentences never repeat what was sent.
    """

    def __init__(self, names: Iterable[str], *sentences: str) -> None:
        super().__init__(" ".join(sentences))
        self.names = frozenset(names)
        self.sentences = sentences


def unknown(sent: Iterable[str], known: Iterable[str]) -> Refusal:
    """Return the refusal of names that the list does not know."""
    return Refusal(
        sent,
        _("주소에 모르는 이름이 있습니다. 그것을 빼 주세요. 쓸 수 있는 이름: %(names)s.")
        % {"names": ", ".join(sorted(known))},
    )


def expected(name: str, annotation: object) -> str:
    """Return what may stand after a name."""
    sentences = {
        "limit": _("1부터 %(most)d까지의 수") % {"most": MOST},
        "days": _("1부터 %(most)d까지의 수") % {"most": MOST_DAYS},
        "radius": _("1부터 %(most)d까지의 수(미터)") % {"most": FURTHEST},
        "month": _("2026-11처럼 쓴 달"),
        "from": _("2026-11-24처럼 쓴 날짜"),
        "to": _("2026-11-24처럼 쓴 날짜"),
        "bbox": _("127.2,35.3,127.7,35.6처럼 쓴 서,남,동,북"),
        "near": _("35.4164,127.3905처럼 쓴 위도,경도"),
        "q": _("500자까지의 낱말"),
    }
    if name in sentences:
        return sentences[name]
    for each in (annotation, *get_args(annotation)):
        if isinstance(each, type) and issubclass(each, Enum):
            return ", ".join(written(value) for value in each)
        if each is bool:
            return "true, false"
        if each is int:
            return _("숫자")
    return _("255자까지의 낱말")


def unreadable(parameters: type[Schema], errors: Iterable[ErrorDetails]) -> Refusal:
    """Return the refusal of values that cannot be read, one sentence for each name."""
    by_name: dict[str, Any] = {
        each.alias or name: each.annotation for name, each in parameters.model_fields.items()
    }
    names = sorted({str(each["loc"][0]) for each in errors if each["loc"]})
    return Refusal(
        names,
        *(
            _("%(name)s의 값을 읽을 수 없습니다. 쓸 수 있는 값: %(values)s.")
            % {"name": name, "values": expected(name, by_name.get(name))}
            for name in names
        ),
    )
