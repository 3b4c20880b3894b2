"""The form of an answer: what one has to say, and one contact."""

from django import forms
from django.utils.translation import gettext_lazy as _

from cms.contacts.contact import Contact, parse_contact

TOO_LONG = {"max_length": _("너무 깁니다. %(limit_value)d자까지 적을 수 있습니다.")}


class AnswerForm(forms.Form):
    """What is passed on to whoever sent the card."""

    message = forms.CharField(
        label=_("전하는 말"),
        max_length=1_000,
        widget=forms.Textarea(attrs={"rows": 5}),
        error_messages={**TOO_LONG, "required": _("전할 말을 적어 주세요. 한 문장이면 됩니다.")},
        help_text=_(
            "쪽지를 올린 사람이 봅니다. 언제, 무엇을 할 수 있는지 적어 주세요. 링크가 여럿이거나 "
            "전화번호가 있거나 같은 말이 되풀이되면 마당의 편집자도 읽습니다."
        ),
    )
    contact = forms.CharField(
        label=_("전자우편이나 전화 하나"),
        max_length=254,
        widget=forms.TextInput(attrs={"autocomplete": "email"}),
        error_messages={
            **TOO_LONG,
            "required": _("답을 전해 드릴 전자우편이나 전화번호를 하나 적어 주세요."),
        },
        help_text=_("쪽지를 올린 사람이 연락처를 주고받기로 했을 때만 그 사람에게 전합니다."),
    )
    is_adult = forms.BooleanField(
        label=_("만 14세 이상이거나, 보호자가 대신 답합니다"),
        error_messages={
            "required": _("만 14세가 되지 않았으면 보호자가 보호자의 연락처로 답해 주세요.")
        },
    )
    consent = forms.BooleanField(
        label=_("위와 같이 연락처를 쓰는 데 동의합니다"),
        error_messages={
            "required": _("연락처를 쓰려면 동의가 필요합니다. 동의하시면 표시해 주세요.")
        },
    )

    def clean_contact(self) -> Contact:
        """Return the contact; raises ValidationError with what to write instead."""
        return parse_contact(self.cleaned_data["contact"])
