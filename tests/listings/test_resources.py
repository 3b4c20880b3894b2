"""Resources: skills, spaces and things, found by what they cost and how one gets in."""

from typing import Any

import pytest
from django.test import Client

from home.models import SectionPage
from tests.factories.listings import CommunityFactory, ResourceFactory

pytestmark = pytest.mark.django_db


def items(client: Client, query: str) -> list[dict[str, Any]]:
    """Return what the API's list of resources answers."""
    response = client.get(f"/api/v1/resources/?{query}")
    assert response.status_code == 200, response.content
    found: list[dict[str, Any]] = response.json()["items"]
    return found


def test_a_resource_says_how_it_can_be_had(client: Client, section: SectionPage) -> None:
    page = ResourceFactory(
        parent=section,
        community=CommunityFactory(parent=section, title="산내 목공 두레"),
        capacity=8,
        audience="이웃 누구나",
        how_to_apply="작업장에 들러 주세요.",
        conditions="안전 교육을 한 번 듣습니다.",
    )

    document = client.get(f"/api/v1/resources/{page.uuid}/").json()

    assert document["provider"] == "산내 목공 두레"
    assert document["apply"] == {
        "how": "작업장에 들러 주세요.",
        "url": "",
        "capacity": 8,
        "audience": "이웃 누구나",
    }
    assert (document["hours"], document["fee"]["amount"]) == ("평일 오전", 0)
    assert document["conditions"] == "안전 교육을 한 번 듣습니다."


def test_lists_are_filtered(client: Client, section: SectionPage) -> None:
    ResourceFactory(parent=section, title="큰방", is_step_free=True)
    ResourceFactory(parent=section, title="재봉틀", kind="thing", fee_amount=2_000, point="")

    assert [each["title"] for each in items(client, "kind=space")] == ["큰방"]
    assert [each["title"] for each in items(client, "free=false")] == ["재봉틀"]
    assert [each["title"] for each in items(client, "step_free=true")] == ["큰방"]
    assert [each["title"] for each in items(client, "near=35.4,127.6&radius=50")] == ["큰방"]
    page = client.get("/resources/?kind=thing").content.decode()
    assert "재봉틀" in page
    assert "큰방" not in page


def test_a_provider_that_readers_cannot_open_is_not_named(
    client: Client, section: SectionPage
) -> None:
    hidden = CommunityFactory(parent=section, title="숨은 모임", draft=True)
    page = ResourceFactory(parent=section, community=hidden)

    assert client.get(f"/api/v1/resources/{page.uuid}/").json()["provider"] == ""
