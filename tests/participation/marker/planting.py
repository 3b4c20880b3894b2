"""Marks in every place where something personal is kept, put there as people do it."""

from collections.abc import Callable, Iterator
from typing import Any

from django.apps import apps
from django.test import Client
from django.utils import timezone
from wagtail.models import Page

from cms.contacts.contact import parse_contact
from cms.contacts.encrypted_text import EncryptedText
from participation.abuse.form_stamp import new_stamp
from participation.exchanging.answering import say
from participation.exchanging.mine import pass_on
from participation.models import Answer, Digest, Posting, PushSubscription
from participation.privacy.registry import not_personal
from tests.factories.deliberation import ProposalFactory

MARKER = "planted-marker"
ADDRESS = f"{MARKER}@example.org"
Typed = Callable[..., dict[str, Any]]


def plant(client: Client, section: Page, typed: Typed) -> list[str]:
    """Leave the mark wherever a citizen can; return the addresses that are for the sender only."""
    child = {"is_under_14": "on", "guardian": f"{MARKER}-guardian@example.org"}
    sent = client.post("/participate/post/", typed(contact=ADDRESS))
    client.post("/participate/post/", typed(contact=ADDRESS, title="아이들 모임", **child))
    client.post("/participate/about-me/", {"email": ADDRESS, "contact": ADDRESS})
    proposal = ProposalFactory(parent=section)
    client.post(f"/trail/{proposal.uuid}/follow/", {"email": ADDRESS})
    publish(Posting.objects.filter(needs_guardian=False))
    event: Any = Posting.objects.filter(needs_guardian=False).latest("created_at").page
    form = {"nickname": MARKER, "number": "1", "contact": ADDRESS, "is_adult": "on"}
    client.post(
        f"/participate/join/{event.specific.uuid}/",
        {**form, "consent": "on", "stamp": new_stamp()},
    )
    plant_exchange(client, typed)
    plant_followings()
    return [sent["Location"]]


def plant_exchange(client: Client, typed: Typed) -> None:
    """Post a card with the mark, answer it with the mark, and let contacts be passed on."""
    card = {"what": "skill", "open_until": timezone.localdate().isoformat()}
    client.post(
        "/participate/post/?kind=need", typed(title="수요일 선생님", contact=ADDRESS, **card)
    )
    publish(Posting.objects.filter(kind="need"))
    page: Any = Posting.objects.get(kind="need").page
    form = {"message": MARKER, "contact": ADDRESS, "is_adult": "on", "consent": "on"}
    url = f"/participate/exchange/{page.specific.uuid}/"
    client.post(url, {**form, "stamp": new_stamp()})
    flagged = {**form, "message": f"{MARKER} 010-2345-6789"}
    client.post(url, {**flagged, "stamp": new_stamp()})
    passed = Answer.objects.order_by("created_at")[0]
    pass_on(passed, None)
    say(passed, "owner", "yes")


def plant_followings() -> None:
    """Let somebody with the mark follow topics, by letter and by a browser's notices."""
    now = timezone.now()
    digest = Digest(choice={}, asked_at=now, confirmed_at=now, keep_until_on=now.date())
    digest.token = MARKER
    digest.set_contact(parse_contact(ADDRESS))
    digest.save()
    # A browser's keys are no words: here they are the mark.
    PushSubscription.objects.create(
        choice={},
        endpoint=f"https://push.example.org/{MARKER}",
        endpoint_hash="0" * 64,
        browser_key=MARKER,
        browser_secret=MARKER,
    )


def publish(postings: Any) -> None:
    """Approve what was posted."""
    for posting in postings:
        page = posting.page.specific
        page.get_latest_revision().publish()


def encrypted() -> Iterator[tuple[type[Any], str]]:
    """Yield each model field that keeps something personal in secret."""
    others = {each.field for each in not_personal()}
    for model in apps.get_models():
        for field in model._meta.local_concrete_fields:
            name = f"{model._meta.label}.{field.name}"
            if isinstance(field, EncryptedText) and name not in others:
                yield model, field.name


def unmarked() -> list[str]:
    """Return the secret fields in which there is no mark yet."""
    return [
        f"{model._meta.label}.{name}"
        for model, name in encrypted()
        if not any(MARKER in getattr(row, name) for row in model._default_manager.all())
    ]
