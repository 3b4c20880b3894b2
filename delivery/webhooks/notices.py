"""Mails about a webhook that was stopped: to the partner's contact and to the facilitation team."""

import logging
from smtplib import SMTPException

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation

from delivery.models.webhooks import WebhookEndpoint

logger = logging.getLogger("madang.webhooks")


def addresses_for(endpoint: WebhookEndpoint) -> list[str]:
    """Return who is told: the partner's contact, and who looks after partners."""
    users = get_user_model()._default_manager
    team = users.with_perm(
        "delivery.change_partner",
        include_superusers=False,
        backend="django.contrib.auth.backends.ModelBackend",
    )
    found = [endpoint.partner.contact_email, *team.values_list("email", flat=True)]
    return list(dict.fromkeys(address for address in found if address))


def tell_disabled(endpoint: WebhookEndpoint) -> None:
    """Send the notice to each alone; a mail that cannot leave is logged and holds nothing up."""
    path = reverse("delivery_webhook", args=[endpoint.pk])
    context = {"endpoint": endpoint, "link": f"{settings.WAGTAILADMIN_BASE_URL}{path}"}
    with translation.override(settings.LANGUAGE_CODE):
        text = render_to_string("mail/webhook_disabled.txt", context)
    subject, _line, body = text.strip().partition("\n")
    for address in addresses_for(endpoint):
        try:
            EmailMessage(subject.strip(), body.strip() + "\n", to=[address]).send()
        except (OSError, SMTPException):
            logger.exception("The notice about webhook %s could not be sent.", endpoint.pk)
