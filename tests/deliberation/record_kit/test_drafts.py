"""Saving as people type."""

from typing import Any

import pytest
from django.test import Client

from deliberation.models import RecordKit

pytestmark = pytest.mark.django_db


def save(client: Client, kit: RecordKit, version: int, **fields: Any) -> Any:
    """Save a draft."""
    body = {"version": version, "fields": fields}
    return client.post(f"{kit.path}draft/", body, content_type="application/json")


def test_a_draft_is_kept_and_counted(client: Client, kit: RecordKit) -> None:
    answer = save(client, kit, kit.version, said="그늘")

    assert answer.json() == {"version": kit.version + 1}
    kit.refresh_from_db()
    assert kit.said == "그늘"


def test_a_draft_that_began_with_an_older_text_overwrites_nothing(
    client: Client, kit: RecordKit
) -> None:
    save(client, kit, kit.version, said="먼저 적은 것")
    answer = save(client, kit, kit.version, said="나중에 온 것")

    assert answer.status_code == 409
    assert answer.json()["fields"]["said"] == "먼저 적은 것"


def test_a_wrong_field_is_named_and_the_others_are_kept(client: Client, kit: RecordKit) -> None:
    answer = save(client, kit, kit.version, said="그늘", met_on="어제")

    assert answer.status_code == 400
    assert list(answer.json()["errors"]) == ["met_on"]
    kit.refresh_from_db()
    assert kit.said == "그늘"


@pytest.mark.parametrize("body", ["", "[]", '{"version": "x"}', '{"version": 1, "fields": []}'])
def test_what_is_no_draft_is_refused(client: Client, kit: RecordKit, body: str) -> None:
    answer = client.post(f"{kit.path}draft/", body, content_type="application/json")
    assert answer.status_code == 400


def test_a_link_that_is_no_longer_good_says_so(client: Client, kit: RecordKit) -> None:
    kit.delete()
    assert save(client, kit, 1, said="그늘").status_code == 410
