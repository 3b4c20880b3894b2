"""Each night: gaps are marked, and the editors of a section hear of the new ones, once."""

import logging
from collections import defaultdict
from datetime import date
from smtplib import SMTPException
from typing import Any
from uuid import UUID

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from wagtail.models import GroupPagePermission, Page
from wagtail.users.models import UserProfile

from deliberation.gaps.reading import FoundGap, find_gaps
from deliberation.mails import post
from deliberation.models import Gap
from delivery.models import Publication

logger = logging.getLogger("madang.gaps")


def mark(today: date | None = None) -> list[FoundGap]:
    """Bring the marks into step with what is missing; return all that is."""
    today = today or timezone.localdate()
    found = {(each.kind.value, UUID(each.document["id"])): each for each in find_gaps(today)}
    with transaction.atomic():
        open_marks = {(gap.kind, gap.page_uuid): gap for gap in Gap.objects.filter(closed_on=None)}
        Gap.objects.filter(
            pk__in=[gap.pk for key, gap in open_marks.items() if key not in found]
        ).update(closed_on=today)
        Gap.objects.bulk_create(
            [
                Gap(kind=kind, page_uuid=uuid, opened_on=found[kind, uuid].since)
                for kind, uuid in found
                if (kind, uuid) not in open_marks
            ],
            ignore_conflicts=True,
        )
    return list(found.values())


def editors_of(section: Page) -> QuerySet[Any]:
    """Return the users who may change pages in a section by a permission on it or above it."""
    above = section.get_ancestors(inclusive=True)
    groups = GroupPagePermission.objects.filter(
        page__in=above, permission__codename__in=["change_page", "publish_page"]
    )
    own = groups.filter(page=section).values("group")
    users = get_user_model().objects.filter(is_active=True).exclude(email="")
    editors = users.filter(groups__in=own).distinct()
    # A section that nobody has yet is looked after by those who may change everything.
    return (
        editors if editors.exists() else users.filter(groups__in=groups.values("group")).distinct()
    )


def sections_of(gaps: list[FoundGap]) -> dict[int, list[FoundGap]]:
    """Return the gaps by the page of the section in which they are."""
    by_uuid = defaultdict(list)
    for gap in gaps:
        if gap.document["section"]:
            by_uuid[UUID(gap.document["section"]["id"])].append(gap)
    rows = Publication.objects.filter(uuid__in=by_uuid).values_list("uuid", "page_pk")
    return {pk: by_uuid[uuid] for uuid, pk in rows if pk is not None}


def tell(gaps: list[FoundGap]) -> int:
    """Write to the editors of each section of the gaps they have not heard of; return the mails."""
    untold = {
        (gap.kind, gap.page_uuid): gap for gap in Gap.objects.filter(closed_on=None, told_at=None)
    }
    count = 0
    for pk, found in sections_of(gaps).items():
        news = [g for g in found if (g.kind.value, UUID(g.document["id"])) in untold]
        section = Page.objects.filter(pk=pk).first()
        if not news or section is None:
            continue
        try:
            sent = write(section, news)
        except (OSError, SMTPException):
            logger.exception("Editors could not be told of gaps; tried again tomorrow.")
            continue
        told = [untold[g.kind.value, UUID(g.document["id"])].pk for g in news]
        if sent:
            Gap.objects.filter(pk__in=told).update(told_at=timezone.now())
        count += sent
    return count


def write(section: Page, gaps: list[FoundGap]) -> int:
    """Send one mail to each editor of a section, in their own language; return how many."""
    site = section.get_site()
    board = f"{site.root_url if site else settings.WAGTAILADMIN_BASE_URL}/gaps/"
    count = 0
    for user in editors_of(section):
        language = UserProfile.get_for_user(user).get_preferred_language()
        context = {"section": section, "gaps": gaps, "board": board}
        post("gaps", context, [user.email], language=language)
        count += 1
    return count
