"""Communities that their section trusts publish at once, by links with a holder each."""

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from wagtail.models import Workflow

from home.models import SectionPage
from listings.models import CommunityPage, EventPage
from participation.models import MagicLink, Posting
from tests.factories.listings import CommunityFactory

pytestmark = pytest.mark.django_db
Typed = Callable[..., dict[str, Any]]


@pytest.fixture
def community(section: SectionPage) -> CommunityPage:
    made: CommunityPage = CommunityFactory(parent=section)
    return made


@pytest.fixture
def path(community: CommunityPage, admin_client: Client) -> str:
    """The address that an editor has given to a holder."""
    response = admin_client.post(f"/admin/community-links/{community.pk}/", {"label": "총무"})
    made: str = response.context["made"]
    return made[made.index("/participate/") :]


def test_the_link_publishes_at_once_in_the_communitys_name(
    client: Client, workflow: Workflow, community: CommunityPage, path: str, typed: Typed
) -> None:
    assert client.post(path, typed(contact="", consent="")).status_code == 302
    event = EventPage.objects.get()
    assert event.live
    assert event.community_id == community.pk


def test_what_looks_odd_goes_to_the_queue_all_the_same(
    client: Client, workflow: Workflow, path: str, typed: Typed
) -> None:
    client.post(path, typed(details="https://a.example https://b.example https://c.example"))
    event = EventPage.objects.get()
    assert not event.live
    assert event.workflow_in_progress


def test_a_revoked_link_opens_nothing(
    client: Client, admin_client: Client, community: CommunityPage, path: str, typed: Typed
) -> None:
    link = MagicLink.objects.get()
    admin_client.post(f"/admin/community-links/{community.pk}/", {"revoke": link.pk})
    assert client.get(path).status_code == 404
    assert client.post(path, typed()).status_code == 404
    assert not Posting.objects.exists()


def test_who_may_not_publish_in_the_section_gives_no_links(
    client: Client, community: CommunityPage
) -> None:
    client.force_login(User.objects.create_user("nobody"))
    response = client.post(f"/admin/community-links/{community.pk}/", {"label": "총무"})
    assert response.status_code in {302, 403}
    assert not MagicLink.objects.exists()


def test_the_link_publishes_no_proposal(
    client: Client, workflow: Workflow, path: str, typed: Typed
) -> None:
    page = client.get(f"{path}?kind=proposal").content.decode()
    assert 'name="wish"' not in page
    form = typed(kind="proposal", wish="등을 더 달아 주세요.", contact="", consent="")
    assert client.post(f"{path}?kind=proposal", form).status_code == 400
    assert not Posting.objects.exists()
