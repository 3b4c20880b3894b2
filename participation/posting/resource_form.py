"""The form of something to share: what, when and on which conditions it can be had."""

from collections.abc import Sequence
from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from participation.posting.form import TOO_LONG, PostingForm
from participation.posting.kinds import RESOURCES, kinds

FIELDS = ("hours", "fee", "equipment", "conditions", "how_to_apply")


def line(label: Any, length: int, hint: Any) -> forms.CharField:
    """Return a field of one line that may stay empty."""
    return forms.CharField(
        label=label, max_length=length, required=False, error_messages=TOO_LONG, help_text=hint
    )


class ResourceForm(PostingForm):
    """A skill, a space or a thing as a citizen offers it."""

    more: ClassVar[Sequence[str]] = FIELDS

    hours = line(_("쓸 수 있는 때"), 200, _("예: 평일 저녁, 토요일 오전"))
    fee = line(_("값"), 100, _("예: 무료, 재료값만"))
    equipment = line(_("갖춘 것"), 500, _("예: 칠판, 의자 스무 개"))
    conditions = line(_("지킬 것"), 1_000, _("예: 쓴 뒤에 바닥을 쓸어 주세요."))
    how_to_apply = line(
        _("신청하는 법"),
        500,
        _("누구나 봅니다. 개인 연락처 대신 찾아오는 때와 곳을 적어 주세요."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("starts_at", "ends_at"):
            del self.fields[name]
        self.fields["kind"].label = _("무엇을 나누시나요")
        self.fields["kind"].choices = [  # type: ignore[attr-defined]
            (name, kinds()[name].label) for name in RESOURCES if name in kinds()
        ]

    @property
    def free_texts(self) -> list[str]:
        """What was written freely."""
        return [*super().free_texts, *(self.cleaned_data.get(name) or "" for name in FIELDS)]

    def finish(self, page: Any) -> None:
        """Put the conditions into a resource; what is said to be free costs nothing."""
        for name in FIELDS:
            setattr(page, name, self.cleaned_data.get(name) or "")
        page.fee_amount = 0 if page.fee.strip() in ("무료", "0", "0원", "free") else None

    @classmethod
    def also_typed(cls, page: Any) -> dict[str, Any]:
        """Return the conditions of a resource, and which kind it is."""
        return {name: getattr(page, name) for name in FIELDS} | {"kind": page.kind}
