"""Telling those who follow a trail: noted in the transaction that publishes, sent after it."""

import logging
from smtplib import SMTPException
from uuid import UUID

import orjson
from django.db import transaction
from django.utils import timezone
from django_tasks import task
from wagtail.models import Site

from deliberation.mails import post
from deliberation.models import StageChange, TrailFollower, TrailMail
from deliberation.stages import stage_words
from deliberation.trail.walk import walk
from delivery.models import Publication
from delivery.models.publications import PublicationState

logger = logging.getLogger("madang.following")


def note_change(change: StageChange) -> int:
    """Note a change for each follower of its trail, once; return how many follow."""
    stops = {change.page_uuid, *walk(change.page_uuid).bodies}
    followers: dict[str, TrailFollower] = {}
    confirmed = TrailFollower.objects.filter(page_uuid__in=stops, confirmed_at__isnull=False)
    for follower in confirmed.order_by("pk"):
        # Who follows two stops of one trail hears of a change once.
        followers.setdefault(follower.email_hash, follower)
    TrailMail.objects.bulk_create(
        TrailMail(follower=follower, change=change) for follower in followers.values()
    )
    return len(followers)


def send_waiting() -> int:
    """Send what waits; return how many left. What cannot leave waits for the next time."""
    count = 0
    waiting = TrailMail.objects.filter(sent_at=None).order_by("pk").values_list("pk", flat=True)
    for pk in waiting:
        with transaction.atomic():
            held = TrailMail.objects.select_for_update(skip_locked=skips()).filter(pk=pk)
            mail = held.filter(sent_at=None).select_related("follower", "change").first()
            if mail is None or not send(mail):
                continue
            mail.sent_at = timezone.now()
            mail.save(update_fields=["sent_at"])
            count += 1
    return count


@task(backend="background")
def tell_followers() -> None:
    """Send what waits, while nobody who publishes has to wait for a mail server."""
    send_waiting()


def skips() -> bool:
    """Tell whether this database lets a second sender pass over what the first one holds."""
    return bool(transaction.get_connection().features.has_select_for_update_skip_locked)


def send(mail: TrailMail) -> bool:
    """Send one mail; tell whether it left. A page that is gone by now is told of no more."""
    document = document_of(mail.change.page_uuid)
    if document is None:
        return True
    follower = mail.follower
    stop = f"{root()}/trail/following/{follower.token}/stop/"
    context = {
        "document": document,
        "stage": stage_words(document["type"], mail.change.stage),
        "stop": stop,
    }
    headers = {
        "List-Unsubscribe": f"<{stop}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }
    try:
        post(
            "trail_change",
            context,
            [follower.email],
            language=follower.language,
            headers=headers,
        )
    except (OSError, SMTPException):
        logger.exception("A mail to a follower could not be sent; it waits.")
        return False
    return True


def document_of(uuid: UUID) -> dict[str, str] | None:
    """Return the public document of a page, or None."""
    row = Publication.objects.filter(uuid=uuid, state=PublicationState.LIVE).first()
    if row is None or row.body is None:
        return None
    found: dict[str, str] = orjson.loads(bytes(row.body))
    return found


def root() -> str:
    """Return scheme, host and port of the site."""
    site = Site.objects.filter(is_default_site=True).first()
    return site.root_url if site else ""
