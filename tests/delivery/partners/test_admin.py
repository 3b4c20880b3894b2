"""Partners in the admin: for the facilitation team only; a key is shown once."""

import re
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from delivery.models import Partner, PartnerKey, PartnerUse
from delivery.partners.keys import make_key
from home.models import HomePage, SectionPage
from home.roles import equip_section, equip_team

pytestmark = pytest.mark.django_db
WRITTEN = re.compile(r"mdg_[a-z]{8}_[A-Za-z0-9_-]{43}")


@pytest.fixture
def team(home: HomePage) -> Client:
    """A browser in which a member of the facilitation team has logged in."""
    return browser(equip_team(home))


def browser(group: Any) -> Client:
    user = User.objects.create_user(f"user-{group.pk}")
    user.groups.add(group)
    client = Client(enforce_csrf_checks=True)
    client.force_login(user)
    return client


def post(client: Client, partner: Partner, address: str, **data: str) -> Any:
    """Send a form of the partner's page, with the page's token."""
    client.get(reverse("delivery_partner", args=[partner.pk]))
    token = client.cookies["csrftoken"].value
    return client.post(address, {**data, "csrfmiddlewaretoken": token})


def shown_key(response: Any) -> str:
    found = WRITTEN.search(response.content.decode())
    assert found is not None
    return found[0]


def test_a_partner_is_made_and_leads_to_its_page(team: Client) -> None:
    address = reverse("delivery_partner_modeladmin_create")
    assert team.get(address).status_code == 200
    token = team.cookies["csrftoken"].value

    response = team.post(address, {"name": "관광 앱", "csrfmiddlewaretoken": token})

    partner = Partner.objects.get(name="관광 앱")
    assert response["Location"] == reverse("delivery_partner", args=[partner.pk])
    assert "관광 앱" in team.get(reverse("delivery_partner_modeladmin_index")).content.decode()


def test_a_key_is_shown_once(team: Client, partner: Partner, client: Client) -> None:
    response = post(team, partner, reverse("delivery_key_create", args=[partner.pk]))
    written = shown_key(response)

    assert response["Cache-Control"].count("no-store") == 1
    assert client.get("/api/v1/types/", headers={"x-api-key": written}).status_code == 200
    page = team.get(reverse("delivery_partner", args=[partner.pk])).content.decode()
    assert not WRITTEN.search(page)
    assert written[4:12] in page


def test_a_key_is_bound_to_a_section_and_a_day(
    team: Client, partner: Partner, section: SectionPage
) -> None:
    address = reverse("delivery_key_create", args=[partner.pk])
    post(team, partner, address, submits_to=str(section.pk), last_on="2099-12-31")

    key = partner.keys.get()
    assert key.submits_to_id == section.pk
    assert key.expires_at is not None
    assert key.expires_at.isoformat() == "2099-12-31T15:00:00+00:00"


@pytest.mark.parametrize("data", [{"last_on": "2020-01-01"}, {"submits_to": "1"}])
def test_a_broken_form_makes_no_key_and_keeps_what_was_typed(
    team: Client, partner: Partner, data: dict[str, str]
) -> None:
    address = reverse("delivery_key_create", args=[partner.pk])

    response = post(team, partner, address, **data)

    assert response.status_code == 400
    assert "errorlist" in response.content.decode()
    assert not partner.keys.exists()


def test_a_key_is_rotated(team: Client, partner: Partner, client: Client) -> None:
    key, old = make_key(partner)

    new = shown_key(post(team, partner, reverse("delivery_key_rotate", args=[key.pk])))

    key.refresh_from_db()
    assert key.expires_at is not None
    for written in (old, new):
        assert client.get("/api/v1/types/", headers={"x-api-key": written}).status_code == 200


def test_a_key_is_revoked(team: Client, partner: Partner, client: Client) -> None:
    key, written = make_key(partner)

    post(team, partner, reverse("delivery_key_revoke", args=[key.pk]))

    assert client.get("/api/v1/types/", headers={"x-api-key": written}).status_code == 401


def test_a_revoked_key_has_no_successor(team: Client, partner: Partner) -> None:
    key, _written = make_key(partner)
    post(team, partner, reverse("delivery_key_revoke", args=[key.pk]))

    post(team, partner, reverse("delivery_key_rotate", args=[key.pk]))

    assert partner.keys.count() == 1


@pytest.mark.parametrize("action", ["rotate", "revoke"])
def test_buttons_want_a_post_with_a_token(team: Client, partner: Partner, action: str) -> None:
    key, _written = make_key(partner)
    address = reverse(f"delivery_key_{action}", args=[key.pk])

    assert team.get(address).status_code == 405
    assert team.post(address).status_code == 403
    assert PartnerKey.objects.get() == key
    assert PartnerKey.objects.get().revoked_at is None


def test_editors_of_a_section_see_no_partners(section: SectionPage, partner: Partner) -> None:
    key, _written = make_key(partner)
    editor = browser(equip_section(section))
    addresses = [
        reverse("delivery_partner_modeladmin_index"),
        reverse("delivery_partner", args=[partner.pk]),
    ]

    for address in addresses:
        assert editor.get(address).status_code in (302, 403)
        assert partner.name not in editor.get(address).content.decode()
    editor.handler.enforce_csrf_checks = False
    assert editor.post(reverse("delivery_key_revoke", args=[key.pk])).status_code in (302, 403)
    assert PartnerKey.objects.get().revoked_at is None


def test_the_list_gives_no_way_to_probe_hashes(team: Client, partner: Partner) -> None:
    make_key(partner)
    address = reverse("delivery_partner_modeladmin_index")

    probed = team.get(f"{address}?keys__digest__startswith=zz").content.decode()

    assert partner.name in probed


def test_the_page_shows_what_the_partner_consumed(
    team: Client, partner: Partner, client: Client
) -> None:
    _key, written = make_key(partner)
    for _ in range(3):
        client.get("/api/v1/events/", headers={"x-api-key": written})

    page = team.get(reverse("delivery_partner", args=[partner.pk])).content.decode()

    assert "<code>/api/v1/events/</code></td><td>3</td>" in page
    assert PartnerUse.objects.get().requests == 3
