"""Confirming a digest by a button: programs that look at every link of a letter confirm nothing."""

from datetime import datetime

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from delivery.following.choice import Choice, as_json, from_json
from delivery.models import Generation
from participation.following.digest.consent import LASTS, digest_consent
from participation.following.options import options, words_for
from participation.links.making import find_link, make_link
from participation.links.pages import keep_secret, link_closed
from participation.models import Digest
from participation.models.magic_links import LinkPurpose
from participation.privacy.consents import record_consent


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, token: str) -> HttpResponse:
    """Show what was asked for, and begin (or change) when the button is pressed; once."""
    link = find_link(token, LinkPurpose.DIGEST_CONFIRM)
    row = Digest.objects.filter(pk=link.target).first() if link else None
    if row is None:
        return link_closed(request)
    if request.method == "POST":
        begin(row, timezone.now())
        row.refresh_from_db()
    is_done = row.asked is None
    context = {
        "is_done": is_done,
        "words": words_for(from_json(row.choice if is_done else row.asked or {}), options()),
        "frequency": frequency_words(row, is_done=is_done),
        "asked": digest_consent(),
        "manage": f"/participate/follow/mail/{row.token}/" if is_done else "",
    }
    return keep_secret(TemplateResponse(request, "participation/digest_confirm.html", context))


def frequency_words(row: Digest, *, is_done: bool) -> str:
    """Return how often letters come, or will come, in words."""
    return str(row.get_frequency_display() if is_done else row.get_asked_frequency_display())


@transaction.atomic
def begin(row: Digest, now: datetime) -> None:
    """Let what waits for the address hold from now on; nothing happens where nothing waits."""
    held = Digest.objects.select_for_update().get(pk=row.pk)
    contact = held.get_contact()
    if held.asked is None or contact is None:
        return
    choice = from_json(held.asked)
    if held.confirmed_at is None:
        held.confirmed_at = held.looked_at = now
        held.seen_number, held.seen_at = Generation.current(), now
    renew(held, now)
    if held.consent is None:
        held.consent = record_consent(contact, digest_consent(), held.keep_until_on)
    if not held.token:
        held.token = make_link(LinkPurpose.DIGEST, str(held.pk), expires_at=None)
    set_choice(held, choice, held.asked_frequency or held.frequency)
    held.save()


def set_choice(row: Digest, choice: Choice, frequency: str) -> None:
    """Let another choice hold; what waited for the address is dropped; not stored yet."""
    row.choice, row.frequency = as_json(choice), frequency
    row.asked, row.asked_frequency = None, ""


def renew(row: Digest, now: datetime) -> None:
    """Keep an address for the whole time from now on; its consent with it."""
    row.keep_until_on = timezone.localdate(now + LASTS)
    if row.consent is not None:
        row.consent.until_on = row.keep_until_on
        row.consent.save(update_fields=["until_on"])
