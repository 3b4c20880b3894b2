"""The organiser's list: by a link of their own, revocable, harmless in spreadsheets."""

import csv
from collections.abc import Callable
from io import StringIO
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from home.models import SectionPage
from home.roles import equip_section
from listings.models import EventPage
from participation.joining.organiser_admin import make_organiser_link
from participation.links.making import revoke
from participation.models import Joining, MagicLink
from tests.factories.sections import SectionFactory

pytestmark = pytest.mark.django_db
Joins = Callable[..., Any]


@pytest.fixture
def path(event: EventPage) -> str:
    return make_organiser_link(event, "총무")


def test_it_shows_who_comes_and_how_to_reach_them(client: Client, joins: Joins, path: str) -> None:
    joins("감나무", contact="010-1234-5678")
    shown = client.get(path).content.decode()
    assert "감나무" in shown
    assert "01012345678" in shown


def test_the_table_is_read_by_spreadsheets_and_runs_nothing(
    client: Client, joins: Joins, path: str
) -> None:
    joins('=HYPERLINK("http://x")')
    response = client.get(f"{path}list.csv")
    text = response.content.decode()
    assert text.startswith("\ufeff")
    rows = list(csv.reader(StringIO(text.removeprefix("\ufeff"))))
    assert len(rows) == 2
    assert rows[1][1].startswith("'=")
    assert "no-store" in response["Cache-Control"]


def test_who_has_come_is_noted_by_code_or_button_and_can_be_undone(
    client: Client, joins: Joins, path: str
) -> None:
    joins()
    joining = Joining.objects.get()
    client.post(path, {"code": joining.code.lower()})
    joining.refresh_from_db()
    assert joining.checked_in_at is not None
    client.post(path, {"joining": str(joining.pk), "action": "undo"})
    joining.refresh_from_db()
    assert joining.checked_in_at is None
    for wrong in ({"code": "ZZZZZZ"}, {"joining": "x"}, {}):
        response = client.post(path, wrong)
        assert response.status_code == 400
        assert "신청한 사람이 없습니다" in response.content.decode()
        assert f'value="{wrong.get("code", "")}"' in response.content.decode()


def test_a_revoked_or_forged_link_shows_nothing(client: Client, joins: Joins, path: str) -> None:
    joins("감나무")
    revoke(MagicLink.objects.filter(label="총무"))
    for each in (path, f"{path}list.csv"):
        response = client.get(each)
        assert response.status_code == 404
        assert "감나무" not in response.content.decode()


def test_editors_of_the_section_give_and_revoke_links(
    client: Client, section: SectionPage, event: EventPage
) -> None:
    editor = User.objects.create_user("editor", password=None)
    editor.groups.add(equip_section(section))
    address = f"/admin/organiser-links/{event.pk}/"
    client.force_login(editor)
    assert address in client.get(f"/admin/pages/{event.pk}/edit/").content.decode()
    made = client.post(address, {"label": "총무"}).content.decode()
    assert "/participate/join/organise/" in made
    client.post(address, {"revoke": MagicLink.objects.get().pk})
    assert MagicLink.objects.get().revoked_at is not None

    other = User.objects.create_user("other", password=None)
    other.groups.add(equip_section(SectionFactory(parent=section.get_parent())))
    client.force_login(other)
    assert client.get(address).status_code in (302, 403)
