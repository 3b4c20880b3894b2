"""The form of joining: a nickname, one contact, how many."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from cms.contacts.contact import Contact, parse_contact
from cms.visible import on_one_line
from participation.joining.happenings import Turn, said

MOST = 20
TOO_LONG = {"max_length": _("너무 깁니다. %(limit_value)d자까지 적을 수 있습니다.")}
NUMBERS = {
    "required": _("몇 명이 오는지 적어 주세요."),
    "invalid": _("사람 수를 숫자로 적어 주세요."),
    "min_value": _("사람 수는 1명부터입니다."),
    "max_value": _(
        "한 번에 %(limit_value)d명까지 신청할 수 있습니다. 더 많으면 여는 곳에 물어 주세요."
    ),
}


class JoinForm(forms.Form):
    """Who comes, and how they can be told of changes."""

    turn = forms.ChoiceField(
        label=_("언제 오시나요"),
        required=False,
        error_messages={"invalid_choice": _("오는 날을 다시 골라 주세요.")},
    )
    nickname = forms.CharField(
        label=_("별명"),
        max_length=30,
        error_messages={**TOO_LONG, "required": _("부를 이름을 적어 주세요. 별명이면 됩니다.")},
        help_text=_("여는 사람만 봅니다. 본명이 아니어도 됩니다."),
    )
    number = forms.IntegerField(
        label=_("나까지 몇 명"), min_value=1, max_value=MOST, initial=1, error_messages=NUMBERS
    )
    contact = forms.CharField(
        label=_("전자우편이나 전화 하나"),
        max_length=254,
        widget=forms.TextInput(attrs={"autocomplete": "email"}),
        error_messages={
            **TOO_LONG,
            "required": _("바뀐 것을 알려 드릴 전자우편이나 전화번호를 하나 적어 주세요."),
        },
        help_text=_("전자우편을 적으면 자리가 났을 때와 하루 전에 알려 드립니다."),
    )
    is_adult = forms.BooleanField(
        label=_("만 14세 이상이거나, 보호자가 대신 신청합니다"),
        error_messages={
            "required": _("만 14세가 되지 않았으면 보호자가 보호자의 연락처로 신청해 주세요.")
        },
    )
    waits = forms.BooleanField(
        label=_("자리가 없으면 기다립니다"),
        required=False,
        help_text=_("자리가 나면 먼저 신청한 차례대로 저절로 들어갑니다."),
    )
    consent = forms.BooleanField(
        label=_("위와 같이 연락처를 쓰는 데 동의합니다"),
        error_messages={
            "required": _("연락처를 쓰려면 동의가 필요합니다. 동의하시면 표시해 주세요.")
        },
    )

    def __init__(
        self, turns: list[Turn], *args: Any, free: Mapping[str, str] | None = None, **kwargs: Any
    ) -> None:
        """Take the coming turns, and in words what is free in each."""
        super().__init__(*args, **kwargs)
        words = free or {}
        self.turns = {turn.key: turn for turn in turns}
        self.fields["turn"].choices = [  # type: ignore[attr-defined]
            (turn.key, " · ".join(filter(None, (said(turn.starts_at), words.get(turn.key)))))
            for turn in turns
        ]
        if len(turns) < 2:
            del self.fields["turn"]

    @property
    def chosen(self) -> Turn:
        """The turn that was chosen, or the only one there is."""
        key = self.cleaned_data.get("turn", next(iter(self.turns)))
        return self.turns[key]

    def clean_turn(self) -> str:
        """Return the key of a turn; raises ValidationError where none was chosen."""
        key = str(self.cleaned_data["turn"])
        if key not in self.turns:
            raise ValidationError(gettext("언제 오시는지 골라 주세요."))
        return key

    def clean_nickname(self) -> str:
        """Return the nickname on one line, without signs that nobody sees."""
        seen = on_one_line(str(self.cleaned_data["nickname"]))
        if not seen:
            raise ValidationError(gettext("부를 이름을 적어 주세요. 별명이면 됩니다."))
        return seen

    def clean_contact(self) -> Contact:
        """Return the contact; raises ValidationError with what to write instead."""
        return parse_contact(self.cleaned_data["contact"])
