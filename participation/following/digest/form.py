"""The form of a digest: an address, how often, and the consent."""

from django import forms
from django.utils.translation import gettext_lazy as _

from cms.contacts.contact import Contact, ContactKind, parse_email
from participation.models.digests import Frequency

OFFERED = (Frequency.WEEKLY, Frequency.DAILY)


class DigestForm(forms.Form):
    """Where to write to, and how often; what to write of stands in hidden fields beside it."""

    email = forms.CharField(
        label=_("전자우편"),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        error_messages={
            "required": _("전자우편 주소를 적어 주세요."),
            "max_length": _("전자우편 주소가 너무 깁니다. 확인해 주세요."),
        },
    )
    frequency = forms.ChoiceField(
        label=_("얼마나 자주"),
        initial=Frequency.WEEKLY,
        choices=[(each.value, each.label) for each in OFFERED],
        error_messages={
            "required": _("얼마나 자주 받을지 골라 주세요."),
            "invalid_choice": _("얼마나 자주 받을지 다시 골라 주세요."),
        },
    )
    consent = forms.BooleanField(
        label=_("위와 같이 주소를 쓰는 데 동의합니다"),
        error_messages={
            "required": _("주소를 쓰려면 동의가 필요합니다. 동의하시면 표시해 주세요.")
        },
    )

    def clean_email(self) -> Contact:
        """Return the contact; raises ValidationError with what to write instead."""
        return Contact(ContactKind.EMAIL, parse_email(str(self.cleaned_data["email"]).strip()))
