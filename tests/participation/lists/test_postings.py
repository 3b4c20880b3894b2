"""Editors see what was sent to their own sections, how far it is, and never by whom."""

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import Group, User
from django.test import Client
from wagtail.models import Workflow

from home.models import SectionPage
from home.roles import equip_section
from participation.abuse.signs import Sign
from participation.models import Posting
from tests.factories.sections import SectionFactory

pytestmark = pytest.mark.django_db
URL = "/admin/participation/posting/"
Typed = Callable[..., dict[str, Any]]


@pytest.fixture
def editor(section: SectionPage) -> User:
    made = User.objects.create_user("editor", password=None)
    made.groups.add(equip_section(section))
    return made


def page_of(client: Client, user: User, url: str = URL) -> str:
    client.force_login(user)
    return str(client.get(url).content.decode())


def test_an_editor_sees_how_far_a_posting_is(
    client: Client, editor: User, workflow: Workflow, typed: Typed
) -> None:
    client.post("/participate/post/", typed(details="전화 010-2345-6789"))
    shown = page_of(client, editor)
    assert "골목 텃밭 모임" in shown
    assert "살펴보는 중" in shown
    assert str(Sign.PHONE.label) in shown


def test_nobody_is_told_who_sent_it(
    client: Client, editor: User, workflow: Workflow, typed: Typed
) -> None:
    client.post("/participate/post/", typed())
    posting = Posting.objects.get()
    shown = page_of(client, editor)
    assert posting.contact == "neighbour@example.org"
    assert "neighbour" not in shown
    assert posting.contact_hash not in shown


def test_another_sections_postings_are_not_listed(
    client: Client, section: SectionPage, workflow: Workflow, typed: Typed
) -> None:
    client.post("/participate/post/", typed())
    other = User.objects.create_user("other", password=None)
    other.groups.add(equip_section(SectionFactory(parent=section.get_parent())))
    assert "골목 텃밭 모임" not in page_of(client, other)


def test_a_parameter_does_not_become_a_lookup(
    client: Client, editor: User, workflow: Workflow, typed: Typed
) -> None:
    client.post("/participate/post/", typed())
    assert "골목 텃밭 모임" in page_of(client, editor, f"{URL}?contact_hash__startswith=zz")


def test_a_posting_whose_page_was_deleted_is_still_counted(
    client: Client, editor: User, workflow: Workflow, typed: Typed
) -> None:
    client.post("/participate/post/", typed())
    page: Any = Posting.objects.get().page
    page.delete()
    assert "지워진 글" in page_of(client, editor)


def test_who_publishes_nowhere_has_no_list(client: Client, section: SectionPage) -> None:
    user = User.objects.create_user("guest", password=None)
    user.groups.add(Group.objects.create(name="손님"))
    client.force_login(user)
    assert client.get(URL).status_code == 302
