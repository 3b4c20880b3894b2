"""The form of a card: what is sought or given, when, where, for whom, until when."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, ClassVar

from django import forms
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from cms.resource_kinds import ResourceKind
from participation.exchanging.choices import Audience, DayPart, Reach, Weekday
from participation.models.exchanges import LONGEST, slot_choices, usual_end
from participation.posting.form import keep_until
from participation.posting.kinds import NEED, OFFER
from participation.posting.one_kind_form import OneKindForm


class ExchangeForm(OneKindForm):
    """A need or an offer as a citizen writes it."""

    left_out: ClassVar[Sequence[str]] = ("starts_at", "ends_at")
    more: ClassVar[Sequence[str]] = ("reach", "audiences", "open_until")

    what = forms.ChoiceField(
        label=_("무엇인가요"),
        choices=ResourceKind.choices,
        error_messages={
            "required": _("재능, 공간, 물건 가운데 하나를 골라 주세요."),
            "invalid_choice": _("재능, 공간, 물건 가운데 하나를 다시 골라 주세요."),
        },
    )
    slots = forms.MultipleChoiceField(
        label=_("언제가 좋은가요"),
        required=False,
        choices=slot_choices,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": _("요일과 때를 다시 골라 주세요.")},
        help_text=_("언제든 괜찮으면 비워 두세요."),
    )
    reach = forms.TypedChoiceField(
        label=_("어디까지 괜찮은가요"),
        required=False,
        coerce=int,
        empty_value=None,
        choices=[("", _("어디든")), *Reach.choices],
        error_messages={"invalid_choice": _("거리를 다시 골라 주세요.")},
    )
    audiences = forms.MultipleChoiceField(
        label=_("누구와 하나요"),
        required=False,
        choices=Audience.choices,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": _("누구와 하는지 다시 골라 주세요.")},
        help_text=_("누구나 괜찮으면 비워 두세요."),
    )
    open_until = forms.DateField(
        label=_("언제까지 올려 둘까요"),
        initial=usual_end,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={
            "required": _("언제까지 올려 둘지 날짜를 골라 주세요."),
            "invalid": _("날짜를 골라 주세요. 예: 2026-12-31"),
        },
        help_text=_(
            "이날이 지나면 저절로 닫힙니다. 사흘 전에 알려 드리고, 더 이어 둘 수 있습니다."
        ),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["capacity"].label = _("몇 사람과 이어지면 될까요")

    @property
    def slot_rows(self) -> list[tuple[str, list[tuple[str, str, bool]]]]:
        """The time slots by weekday: value, words and whether it is chosen."""
        chosen = set(self["slots"].value() or [])
        return [
            (
                str(day.label),
                [
                    (
                        f"{day.value}-{part.value}",
                        str(part.label),
                        f"{day.value}-{part.value}" in chosen,
                    )
                    for part in DayPart
                ],
            )
            for day in Weekday
        ]

    @property
    def keep_until_on(self) -> date:
        """The last day on which the contact is kept: some days after the card has closed."""
        last: date = self.cleaned_data["open_until"]
        return keep_until(timezone.make_aware(datetime.combine(last, time())))

    def clean_open_until(self) -> date:
        """Return the last day; raises ValidationError where it is over or far away."""
        day: date = self.cleaned_data["open_until"]
        today = timezone.localdate()
        if day < today:
            raise forms.ValidationError(
                gettext("이미 지난 날입니다. 앞으로 올 날짜를 골라 주세요.")
            )
        if day > today + LONGEST:
            words = gettext("여섯 달 안의 날짜를 골라 주세요. 나중에 더 이어 둘 수 있습니다.")
            raise forms.ValidationError(words)
        return day

    def finish(self, page: Any) -> None:
        """Put into a card what only this form knows of."""
        data = self.cleaned_data
        page.kind, page.slots, page.reach = data["what"], data["slots"], data["reach"]
        page.audiences, page.open_until = data["audiences"], data["open_until"]

    @classmethod
    def also_typed(cls, page: Any) -> dict[str, Any]:
        """Return of a card what only this form knows of; one that is over begins with a new day."""
        is_over = page.open_until < timezone.localdate() + timedelta(days=1)
        return {
            "what": page.kind,
            "slots": page.slots,
            "reach": page.reach,
            "audiences": page.audiences,
            "open_until": usual_end() if is_over else page.open_until,
        }


class NeedForm(ExchangeForm):
    """Something is sought."""

    only: ClassVar[str] = NEED


class OfferForm(ExchangeForm):
    """Something is given."""

    only: ClassVar[str] = OFFER
