"""The facilitation team can show that promises are kept; nobody can change what was."""

from datetime import date

import pytest
from django.contrib.auth.models import User
from django.test import Client

from home.models import HomePage
from home.roles import equip_team
from participation.models import Consent, DeletionReceipt, HeadCount

pytestmark = pytest.mark.django_db


@pytest.fixture
def team(home: HomePage) -> User:
    made = User.objects.create_user("team", password=None)
    made.groups.add(equip_team(home))
    return made


@pytest.fixture
def rows() -> None:
    Consent.objects.create(
        purpose="연락", items="전자우편", until_on=date(2026, 5, 1), contact_hash="ab" * 32
    )
    DeletionReceipt.objects.create(counts={"postings": 2})
    HeadCount.add("posting", date(2026, 5, 1), 12)


@pytest.mark.parametrize(
    ("name", "words"),
    [("consent", "2026"), ("deletionreceipt", "2"), ("headcount", "12")],
)
@pytest.mark.usefixtures("rows")
def test_the_team_sees_each_list(client: Client, team: User, name: str, words: str) -> None:
    client.force_login(team)
    response = client.get(f"/admin/participation/{name}/")
    assert response.status_code == 200
    assert words in response.content.decode()
    assert "ab" * 32 not in response.content.decode()


@pytest.mark.parametrize("name", ["consent", "deletionreceipt", "headcount"])
@pytest.mark.usefixtures("rows")
def test_nothing_can_be_made_changed_or_deleted(client: Client, team: User, name: str) -> None:
    client.force_login(team)
    for address in ("create/", "edit/1/", "delete/1/"):
        assert client.get(f"/admin/participation/{name}/{address}").status_code == 404


@pytest.mark.usefixtures("rows")
def test_others_do_not_see_them(client: Client, home: HomePage) -> None:
    client.force_login(User.objects.create_user("guest", password=None, is_staff=True))
    assert client.get("/admin/participation/consent/").status_code == 302
