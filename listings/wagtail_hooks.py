"""What listings gives to the house: three content types."""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from cms.content_types import HOOK, Channels, ContentType, Filter, Submits
from cms.personal import HOOK as PERSONAL_HOOK
from cms.personal import Declaration, NotPersonal
from cms.resource_kinds import ResourceKind
from delivery.opendata.datasets import HOOK as STANDARD_HOOK
from delivery.opendata.mapping import Dataset
from listings.community_choices import CommunityKind
from listings.documents.communities import CommunityDocument
from listings.documents.events import EventDocument
from listings.documents.resources import ResourceDocument
from listings.event_choices import EventKind, EventStatus
from listings.filters import FREE, STEP_FREE
from listings.models import CommunityPage, EventPage, ResourcePage
from listings.standard_data.courses import COURSES
from listings.standard_data.facilities import FACILITIES
from listings.standard_data.festivals import FESTIVALS
from listings.standard_data.performances import PERFORMANCES
from listings.submitting import EventFields, event_of
from listings.submitting_resources import ResourceFields, resource_of


@hooks.register(HOOK)
def events() -> ContentType:
    """Declare events: gatherings, events, performances and courses."""
    return ContentType(
        name="events",
        model=EventPage,
        schema=EventDocument,
        filters=(
            Filter(name="kind", annotation=EventKind, description="What sort of occasion it is."),
            Filter(name="status", annotation=EventStatus, description="Whether it takes place."),
            STEP_FREE,
            FREE,
        ),
        facets=("kind", "topic", "section"),
        gives_records=True,
        submits=Submits(fields=EventFields, page_of=event_of),
        channels=Channels(
            calendar=True, map=True, schema_org="Event", trail=True, trail_date="starts_at"
        ),
    )


@hooks.register(HOOK)
def communities() -> ContentType:
    """Declare communities."""
    return ContentType(
        name="communities",
        model=CommunityPage,
        schema=CommunityDocument,
        filters=(
            Filter(name="kind", annotation=CommunityKind, description="What sort of group it is."),
            Filter(name="area", annotation=str, description="The eup, myeon or dong it works in."),
            Filter(
                name="offers",
                annotation=ResourceKind,
                label=_("나누는 것"),
                description="Communities that offer a skill, a space or a thing.",
                values=lambda document: sorted({offer.kind for offer in document.offers}),
            ),
            Filter(
                name="needs",
                annotation=ResourceKind,
                label=_("필요한 것"),
                description="Communities that look for a skill, a space or a thing.",
                values=lambda document: sorted({need.kind for need in document.needs}),
            ),
        ),
        facets=("kind", "topic", "area"),
        channels=Channels(map=True, schema_org="Organization"),
    )


@hooks.register(HOOK)
def resources() -> ContentType:
    """Declare resources: skills, spaces and things that can be had."""
    return ContentType(
        name="resources",
        model=ResourcePage,
        schema=ResourceDocument,
        filters=(
            Filter(name="kind", annotation=ResourceKind, description="What sort of thing it is."),
            FREE,
            STEP_FREE,
        ),
        facets=("kind", "topic", "section"),
        submits=Submits(fields=ResourceFields, page_of=resource_of),
        channels=Channels(map=True, schema_org="Offer"),
    )


@hooks.register(STANDARD_HOOK)
def standard_datasets() -> tuple[Dataset, ...]:
    """Declare events and spaces as standard open data."""
    return FESTIVALS, PERFORMANCES, COURSES, FACILITIES


@hooks.register(PERSONAL_HOOK)
def personal_data() -> tuple[Declaration, ...]:
    """Say why a community's contact is nobody's own."""
    why = _("공동체가 스스로 모두에게 알리는 연락처입니다.")
    return tuple(
        NotPersonal(field=f"listings.CommunityPage.{name}", because=why)
        for name in ("contact_email", "contact_phone")
    )
