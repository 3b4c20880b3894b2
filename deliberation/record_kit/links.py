"""Giving the link of a kit to those who write: by an editor's hand, or by mail after an event."""

import logging
from collections.abc import Iterator
from datetime import datetime, timedelta
from smtplib import SMTPException
from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from cms.content_types import content_types
from deliberation.mails import address_of, post
from deliberation.models import RecordKit
from delivery.models import PublicationOccurrence
from delivery.models.publications import PublicationState

logger = logging.getLogger("madang.records")
# A night without a run, or two, is made up for.
LOOKS_BACK = timedelta(days=3)


def kit_for(event: Any, ended_at: datetime) -> RecordKit:
    """Return a new kit for an event, not yet stored, with what is known filled in."""
    met_on = timezone.localdate(ended_at)
    host = event.community.title if event.community else ""
    return RecordKit(
        section=event.section.page_ptr,
        event=event.page_ptr,
        is_trusted=True,
        title=event.title[:200],
        host=host[:200],
        met_on=met_on,
    )


def ended(now: datetime) -> Iterator[tuple[Any, datetime]]:
    """Yield (page, end) of what has ended lately and has an organiser with an address."""
    names = [
        each.name
        for each in content_types().values()
        if each.channels.calendar and each.gives_records
    ]
    rows = PublicationOccurrence.objects.filter(
        publication__type__in=names,
        publication__state=PublicationState.LIVE,
        ends_at__lte=now,
        ends_at__gt=now - LOOKS_BACK,
    ).values_list("publication__page_pk", "ends_at")
    pages = {
        page.pk: page for page in Page.objects.filter(pk__in={pk for pk, _ in rows}).specific()
    }
    for pk, ends_at in sorted(rows, key=lambda row: row[1]):
        page = pages.get(pk)
        if page is not None and page.section and organiser(page):
            yield page, ends_at


def organiser(page: Any) -> str:
    """Return the public address of the community that holds an event, or ""."""
    return str(getattr(page.community.specific, "contact_email", "")) if page.community else ""


def invite(now: datetime | None = None) -> int:
    """Send each organiser of what has ended the link of a kit, once; return how many were sent."""
    count = 0
    for event, ends_at in ended(now or timezone.now()):
        met_on = timezone.localdate(ends_at)
        if RecordKit.objects.filter(event=event, met_on=met_on).exists():
            continue
        try:
            # A mail that cannot leave takes its kit back with it, and is tried again tomorrow.
            with transaction.atomic():
                kit = kit_for(event, ends_at)
                kit.save()
                context = {"event": event, "kit": kit, "link": address_of(event, kit.path)}
                post("record_link", context, [organiser(event)])
        except (OSError, SMTPException):
            logger.exception("The link of a record kit could not be sent.")
        else:
            count += 1
    return count
