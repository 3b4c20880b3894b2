"""A form that is right becomes a posting: once, however often it arrives."""

from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.contacts.contact import Contact, ContactKind
from cms.pages import BasePage
from participation.abuse.signs import Sign, signs_of
from participation.links.making import make_link
from participation.models import KeptPicture, MagicLink, Posting
from participation.models.magic_links import LinkPurpose
from participation.posting.area import is_outside
from participation.posting.filling import new_page
from participation.posting.form import PostingForm
from participation.posting.kinds import declared_of
from participation.posting.sections import choose_section
from participation.privacy.consents import posting_consent, record_consent

# What people decide who look at it; for a link that a section trusts only these hold a post back.
HOLD_BACK = frozenset({Sign.LINKS, Sign.REPEATED, Sign.PHONE})


class NowhereError(Exception):
    """No section takes this kind."""


@dataclass(frozen=True)
class Arrival:
    """What came with a form besides its fields.

    `section` where that is settled already; `inspired_by` is the uuid of what it goes on from.
    """

    key: UUID
    picture: KeptPicture | None = None
    is_proven: bool = False
    has_similar: bool = False
    link: MagicLink | None = None
    community: BasePage | None = None
    section: BasePage | None = None
    inspired_by: UUID | None = None


@dataclass(frozen=True)
class Received:
    """A posting, whether it is new, and the token of a link to it."""

    posting: Posting
    is_new: bool
    token: str = field(repr=False)


def receive(form: PostingForm, arrival: Arrival) -> Received:
    """Store a posting and put its page into the queue, or return the one of the same form.

    Raises NowhereError, and ValidationError where the page cannot be stored.
    """
    before = Posting.objects.filter(form_key=arrival.key).first()
    if before is not None:
        return Received(before, False, new_token(before))
    try:
        with transaction.atomic():
            posting = store(form, arrival)
            return Received(posting, True, new_token(posting))
    except IntegrityError:
        # The same form is being answered at this very moment.
        before = Posting.objects.filter(form_key=arrival.key).first()
        if before is None:
            raise
        return Received(before, False, new_token(before))


def new_token(posting: Posting) -> str:
    """Return the token of a new link to a posting, for as long as its contact is kept."""
    return make_link(LinkPurpose.POSTING, str(posting.pk), expires_at=end_of(posting))


def end_of(posting: Posting) -> datetime:
    """Return the midnight after the last day of a posting's contact."""
    day = posting.keep_until_on + timedelta(days=1)
    return timezone.make_aware(datetime.combine(day, time()))


def store(form: PostingForm, arrival: Arrival) -> Posting:
    """Store a posting, its page and its consents."""
    kind = form.chosen
    if kind is None:
        raise ValidationError({"kind": _("무엇을 알리시는지 골라 주세요.")})
    posting = Posting(
        form_key=arrival.key,
        kind=kind.name,
        type=kind.type,
        link=arrival.link,
        flags=flags_of(form, arrival),
        is_outside=is_outside(form.where),
        needs_guardian=bool(form.cleaned_data.get("guardian")),
        language=(get_language() or "ko")[:2],
        keep_until_on=form.keep_until_on,
        inspired_by=arrival.inspired_by,
    )
    posting.set_contact(form.who)
    if posting.needs_guardian:
        guardian = Contact(ContactKind.EMAIL, form.cleaned_data["guardian"])
        posting.guardian, posting.guardian_hash = guardian.value, guardian.hashes[0]
    topic = form.cleaned_data.get("topic") or ""
    if arrival.section is not None:
        section: BasePage | None = arrival.section
    elif arrival.community is not None:
        section = arrival.community.section
    else:
        section = choose_section(declared_of(kind), {topic} - {""}, form.where)
    if section is None:
        raise NowhereError
    posting.section = Page.objects.get(pk=section.pk)
    posting.save(force_insert=True)
    page = new_page(kind, form, arrival.picture)
    page.community = arrival.community
    add(section, page)
    posting.page = Page.objects.get(pk=page.pk)
    posting.save(update_fields=["page"])
    if arrival.picture is not None:
        arrival.picture.delete()
    form.forget_kept()
    if form.who is not None and not posting.needs_guardian:
        record_consent(form.who, posting_consent(), posting.keep_until_on)
    if not posting.needs_guardian:
        hand_over(posting, page)
    return posting


def flags_of(form: PostingForm, arrival: Arrival) -> list[str]:
    """Return why somebody should look twice."""
    found = signs_of(form.free_texts)
    if not arrival.is_proven and arrival.link is None:
        found.append(Sign.NO_PROOF)
    if is_outside(form.where):
        found.append(Sign.OUTSIDE)
    if arrival.has_similar:
        found.append(Sign.SIMILAR)
    return [sign.value for sign in found]


def add(section: BasePage, page: BasePage) -> None:
    """Add a page to a section; raises ValidationError where it cannot be stored."""
    # Two that add to one parent at once would take the same place in the tree.
    Page.objects.select_for_update().get(pk=section.pk).add_child(instance=page)
    page.save_revision(log_action=False)


def hand_over(posting: Posting, page: Any) -> None:
    """Publish what a trusted link has sent, unless it looks odd; else start the section's queue."""
    is_trusted = posting.link is not None and not HOLD_BACK.intersection(posting.flags)
    if is_trusted:
        page.get_latest_revision().publish()
        return
    start_queue(page)


def start_queue(page: Any) -> None:
    """Put the latest draft of a page into its section's queue, in place of an earlier one."""
    if page.workflow_in_progress:
        # Approving would publish the draft that was there when it began.
        page.current_workflow_state.cancel()
    workflow = page.get_workflow()
    if workflow is not None:
        workflow.start(page, None)
