"""Mails of participation: in plain text and HTML, in the reader's language."""

import logging
from smtplib import SMTPException
from typing import Any

from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import get_language
from wagtail.models import Site

logger = logging.getLogger("madang.participation")


def site_root() -> str:
    """Return scheme, host and port of the site."""
    site = Site.objects.filter(is_default_site=True).first()
    return site.root_url if site else ""


def send_mail(
    name: str,
    context: dict[str, Any],
    to: str,
    *,
    language: str = "",
    headers: dict[str, str] | None = None,
) -> bool:
    """Send templates/mail/`name`.txt (its first line is the subject) and .html to one address.

    Return whether it left; where it did not, the log says so without naming anybody.
    """
    with translation.override(language or (get_language() or "ko")[:2]):
        subject, _line, body = render_to_string(f"mail/{name}.txt", context).strip().partition("\n")
        message = EmailMultiAlternatives(
            subject.strip(), body.strip() + "\n", to=[to], headers=headers
        )
        html = render_to_string(f"mail/{name}.html", {**context, "subject": subject.strip()})
        message.attach_alternative(html, "text/html")
    try:
        message.send()
    except (OSError, SMTPException) as failed:
        # The exception's own text may name the address.
        logger.error("A mail could not be sent (%s): %s.", name, type(failed).__name__)
        return False
    return True
