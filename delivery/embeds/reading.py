"""Reads the query of an embed; nothing that is sent can do more than be refused."""

from collections.abc import Collection
from typing import TypeVar

from django.http import QueryDict
from django.utils.translation import gettext as _
from ninja import Schema
from pydantic import ValidationError

from delivery.embeds.parameters import Language, LookParameters, many_of
from delivery.embeds.refusals import Refusal, unknown, unreadable

MOST_VALUES = 20
Parameters = TypeVar("Parameters", bound=Schema)


def language_of(sent: QueryDict) -> Language:
    """Return the asked language, Korean where none or no such one is asked for."""
    return Language.ENGLISH if sent.get("lang") == Language.ENGLISH else Language.KOREAN


def read_parameters(model: type[Parameters], sent: QueryDict, names: Collection[str]) -> Parameters:
    """Return what is asked; raises Refusal. A name without a value counts for nothing."""
    if others := set(sent) - set(names):
        raise unknown(others, names)
    given = {name: filled for name, each in sent.lists() if (filled := [v for v in each if v])}
    many = many_of(model)
    if twice := sorted(name for name, each in given.items() if len(each) > 1 and name not in many):
        sentence = _("한 번만 쓸 수 있는 이름이 여러 번 있습니다: %(names)s.")
        raise Refusal(twice, sentence % {"names": ", ".join(twice)})
    if much := sorted(name for name, each in given.items() if len(each) > MOST_VALUES):
        sentence = _("한 이름에는 값을 %(most)d개까지 쓸 수 있습니다: %(names)s.")
        raise Refusal(much, sentence % {"most": MOST_VALUES, "names": ", ".join(much)})
    values = {name: each if name in many else each[0] for name, each in given.items()}
    try:
        return model.model_validate(values)
    except ValidationError as broken:
        raise unreadable(model, broken.errors()) from None


def read_look(sent: QueryDict) -> LookParameters:
    """Return how a frame without filters is to look; raises Refusal."""
    return read_parameters(LookParameters, sent, set(LookParameters.model_fields))
