"""Ten thousand events, as Wagtail pages and as publications; and the same ten times over."""

import random
import uuid
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from wagtail.models import Page, Site

from bench.copies import copy_publications
from bench.parts import parts
from bench.words import sentence, title
from cms.models import PageTopic, Topic
from delivery.publishing.writing import write
from home.models import HomePage, SectionPage
from listings.event_choices import EventKind
from listings.models import EventPage

PAGES = 10_000
COPIES = 9
BATCH = 500
TOPICS = ("music", "cooking", "walking", "books", "garden", "children", "youth", "crafts")


def build(port: int) -> str:
    """Fill an empty database; return the id of the event that details are asked of."""
    home = Page.get_first_root_node().add_child(
        instance=HomePage(title="마당", slug="madang", hero_title="마당")
    )
    Site.objects.update(hostname="127.0.0.1", port=port, root_page=home)
    section = SectionPage(title="문화 마당", slug="culture", organisation="남원")
    home.add_child(instance=section)
    section.save_revision().publish()
    pages = make_pages(section)
    for part in parts(pages, BATCH):
        with transaction.atomic():
            write(EventPage.objects.filter(pk__in=[page.pk for page in part]))
    return str(pages[len(pages) // 2].uuid)


def multiply() -> None:
    """Put the publications of COPIES more cities like this one beside its own."""
    for number in range(COPIES):
        copy_publications(number)


def make_pages(section: SectionPage) -> list[EventPage]:
    """Store the events row by row, past Wagtail's tree and signals, which would take an hour."""
    dice = random.Random(8)  # noqa: S311
    now = timezone.now()
    topics = [Topic.objects.create(slug=each, name=each) for each in TOPICS]
    pages = [event(section, number, dice, now) for number in range(PAGES)]
    for part in parts(pages, BATCH):
        whole = [Page(**{each: getattr(page, each) for each in page_columns()}) for page in part]
        QuerySet(Page).bulk_create(whole)
        for page, stored in zip(part, whole, strict=True):
            page.pk = page.page_ptr_id = page.id = stored.pk
        own = EventPage._meta.local_concrete_fields
        QuerySet(EventPage)._insert(part, fields=own, using="default")  # type: ignore[attr-defined]
        PageTopic.objects.bulk_create(
            PageTopic(tag=topic, content_object_id=page.pk)
            for page in part
            for topic in dice.sample(topics, 2)
        )
    Page.objects.filter(pk=section.pk).update(numchild=PAGES)
    return pages


def page_columns() -> list[str]:
    """Return the columns of Wagtail's own page, without its number."""
    return [each.attname for each in Page._meta.local_concrete_fields if each.attname != "id"]


def event(section: SectionPage, number: int, dice: random.Random, now: datetime) -> EventPage:
    """Return one event, not yet stored, in its place below the section."""
    starts_at = now + timedelta(hours=dice.randint(-24 * 60, 24 * 300))
    name = title(dice)
    page = EventPage(
        title=name,
        draft_title=name,
        slug=f"event-{number}",
        url_path=f"{section.url_path}event-{number}/",
        path=EventPage._get_path(section.path, section.depth + 1, number + 1),
        depth=section.depth + 1,
        live=True,
        first_published_at=now - timedelta(minutes=PAGES - number),
        last_published_at=now - timedelta(minutes=PAGES - number),
        latest_revision_created_at=now,
        summary=sentence(dice),
        kind=dice.choice(list(EventKind)),
        starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=2),
        place_name="광한루원",
        point=f"SRID=4326;POINT({127.25 + dice.random() / 3:.5f} {35.3 + dice.random() / 4:.5f})",
        body=[("paragraph", f"<p>{sentence(dice)} {sentence(dice)} {sentence(dice)}</p>")],
        locale_id=section.locale_id,
        translation_key=uuid.uuid4(),
    )
    page.content_type = page.cached_content_type
    return page
