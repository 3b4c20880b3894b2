"""Mails of deliberation: plain text, from templates whose first line is the subject."""

from typing import Any

from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.utils import translation
from wagtail.models import Page


def address_of(page: Page, path: str) -> str:
    """Return the absolute address of a path on the site of `page`."""
    site = page.get_site()
    return (site.root_url if site else "") + path


def post(
    name: str,
    context: dict[str, Any],
    to: list[str],
    *,
    language: str = "ko",
    headers: dict[str, str] | None = None,
) -> None:
    """Send templates/mail/`name`.txt to each of `to` alone; nobody sees another's address.

    Raises OSError or SMTPException where a mail cannot leave.
    """
    with translation.override(language):
        text = render_to_string(f"mail/{name}.txt", context)
    subject, _line, body = text.strip().partition("\n")
    for address in to:
        message = EmailMessage(subject.strip(), body.strip() + "\n", to=[address], headers=headers)
        message.send()
