"""The fields of the kit: read from a form or a draft, each wrong one with a sentence."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from deliberation.models import RecordKit

TEXTS = ("met", "said", "agreed", "differed", "next_step")
LONGEST = 20_000
TOO_LONG = {"max_length": _("너무 깁니다. %(limit_value)d자까지 적을 수 있습니다.")}
NAMES = ("title", "host", "met_on", "participants_count", *TEXTS, "photo_alt")


class NotesForm(forms.ModelForm[RecordKit]):
    """Notes as they are typed: nothing is demanded while people still write."""

    title = forms.CharField(max_length=200, required=False, error_messages=TOO_LONG)
    host = forms.CharField(max_length=200, required=False, error_messages=TOO_LONG)
    photo_alt = forms.CharField(max_length=250, required=False, error_messages=TOO_LONG)
    met_on = forms.DateField(
        required=False, error_messages={"invalid": _("날짜를 골라 주세요. 예: 2026-11-23")}
    )
    participants_count = forms.IntegerField(
        min_value=0,
        max_value=100_000,
        required=False,
        error_messages={
            "invalid": _("사람 수를 숫자로 적어 주세요."),
            "min_value": _("사람 수를 숫자로 적어 주세요."),
            "max_value": _("사람 수가 너무 큽니다. 확인해 주세요."),
        },
    )
    met = forms.CharField(max_length=LONGEST, required=False, error_messages=TOO_LONG)
    said = forms.CharField(max_length=LONGEST, required=False, error_messages=TOO_LONG)
    agreed = forms.CharField(max_length=LONGEST, required=False, error_messages=TOO_LONG)
    differed = forms.CharField(max_length=LONGEST, required=False, error_messages=TOO_LONG)
    next_step = forms.CharField(max_length=LONGEST, required=False, error_messages=TOO_LONG)

    class Meta:
        model = RecordKit
        fields = NAMES

    def clean_met_on(self) -> date | None:
        """Refuse a meeting that has not been yet."""
        met_on: date | None = self.cleaned_data["met_on"]
        if met_on is not None and met_on > timezone.localdate():
            raise forms.ValidationError(_("앞날입니다. 모인 날을 확인해 주세요."))
        return met_on


def wrong(form: NotesForm) -> dict[str, str]:
    """Return a sentence for each wrong field."""
    return {name: " ".join(map(str, errors)) for name, errors in form.errors.items()}


def lacking(values: Mapping[str, Any]) -> dict[str, str]:
    """Return a sentence for each field without which notes are no record."""
    lacks = {}
    if not values["title"]:
        lacks["title"] = str(
            _("모임 이름을 적어 주세요. 무엇에 대해 이야기했는지 한 줄이면 됩니다.")
        )
    if not values["met_on"]:
        lacks["met_on"] = str(_("모인 날을 골라 주세요."))
    if not any(values[name] for name in ("said", "agreed", "differed")):
        lacks["said"] = str(_("나눈 이야기를 한 줄이라도 적어 주세요."))
    return lacks


def as_typed(kit: RecordKit) -> dict[str, str]:
    """Return the notes as they stand in a form."""
    values = {name: getattr(kit, name) for name in NAMES}
    return {name: "" if value is None else str(value) for name, value in values.items()}
