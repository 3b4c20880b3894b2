"""The form of a webhook's endpoint."""

from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from cms.content_types import content_types
from cms.models import Topic
from delivery.models import WebhookEndpoint
from delivery.partners.forms import submitting_sections
from delivery.webhooks.targets import checked

ALL = ("", _("모두"))


class EndpointForm(forms.ModelForm[WebhookEndpoint]):
    """Where to send, and of what."""

    type = forms.ChoiceField(label=_("종류"), required=False)
    section = forms.ChoiceField(label=_("마당"), required=False)
    topic = forms.ChoiceField(label=_("주제"), required=False)

    class Meta:
        model = WebhookEndpoint
        fields: ClassVar[list[str]] = ["url", "type", "section", "topic"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        types = [(d.name, d.model._meta.verbose_name) for d in content_types().values()]
        choices = {
            "type": types,
            "section": list(submitting_sections().values_list("slug", "title")),
            "topic": list(Topic.objects.values_list("slug", "name")),
        }
        for name, own in choices.items():
            field = self.fields[name]
            assert isinstance(field, forms.ChoiceField)  # noqa: S101
            field.choices = [ALL, *own]

    def clean_url(self) -> str:
        """Refuse an address to which nothing may be sent, with a sentence that says why."""
        url = str(self.cleaned_data["url"]).strip()
        checked(url)
        return url
