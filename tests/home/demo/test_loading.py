"""Loading the demo fills an empty site once, with users whose passwords nobody else knows."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth import authenticate
from django.db import transaction
from django.test import Client, override_settings
from jsonschema_rs import Draft202012Validator
from pytest_django import DjangoDbBlocker

from cms.content_types import content_types
from delivery.models import Generation, Publication
from home.demo.loading.run import load

pytestmark = pytest.mark.django_db
SMALL = (160, 100)


@pytest.fixture(scope="module")
def state_dir(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker, tmp_path_factory: Any
) -> Iterator[Path]:
    """The folder of an installation that has been filled; once, since that takes its time."""
    folder: Path = tmp_path_factory.mktemp("state")
    with (
        override_settings(STATE_DIR=folder),
        django_db_blocker.unblock(),
        transaction.atomic(),
    ):
        assert load(SMALL)
        yield folder
        transaction.set_rollback(True)


def test_an_empty_site_is_filled_once(state_dir: Path) -> None:
    number, kept = Generation.current(), (state_dir / "demo_passwords.json").read_text()

    assert not load(SMALL)
    assert Generation.current() == number
    assert (state_dir / "demo_passwords.json").read_text() == kept
    counts = {
        name: Publication.objects.filter(type=name, state="live").count()
        for name in content_types()
    }
    assert counts == {
        "events": 57,
        "communities": 16,
        "resources": 9,
        "exchanges": 8,
        "stories": 6,
        "reviews": 3,
        "roundtables": 3,
        "conversations": 12,
        "sections": 6,
        "proposals": 6,
        "outcomes": 4,
        "hearings": 2,
        "booklets": 1,
    }
    assert set(Publication.objects.values_list("number", flat=True)) == {number}


def test_a_few_pages_can_be_read_in_english(state_dir: Path, client: Client) -> None:
    front = client.get("/en/")
    walk = client.get("/en/education-community/playground-check-walk/").content.decode()

    assert front["Content-Language"] == "en"
    assert "Where do we meet in Namwon today?" in front.content.decode()
    assert "A walk to check the playgrounds" in walk
    assert 'hreflang="ko"' in walk


def test_every_document_is_what_its_schema_says(state_dir: Path) -> None:
    for name, declared in content_types().items():
        schema = declared.schema.model_json_schema(mode="serialization")
        validator = Draft202012Validator(schema, validate_formats=True)
        for row in Publication.objects.filter(type=name):
            faults = [
                str(each) for each in validator.iter_errors(json.loads(bytes(row.body or b"")))
            ]
            assert not faults, row.url


def test_the_model_case_goes_from_the_first_meeting_to_the_policy(
    state_dir: Path, client: Client
) -> None:
    first = client.get("/api/v1/events/play-first-meeting/").json()
    trail = client.get(f"/api/v1/trail/{first['id']}/").json()
    order = [stop["slug"] for stop in trail["stops"]]
    way = ["play-first-meeting", "play-lecture", "play-environment", "roundtable-10-play"]

    assert [slug for slug in order if slug in (*way, "play-policy")] == [*way, "play-policy"]
    assert trail["stops"][0]["dated_on"] == "2019-04-17"
    proposal = next(each for each in trail["stops"] if each["slug"] == "play-environment")
    assert [entry["stage"] for entry in proposal["stages"]] == [
        *("received", "no-owner", "deliberated", "with-department", "answered", "adopted"),
    ]
    gaps = client.get("/api/v1/gaps/").json()["items"]
    kinds = {gap["item"]["slug"]: gap["kind"] for gap in reversed(gaps)}
    assert kinds["nursery-bus-shelter"] == "no-owner"
    assert kinds["one-without-origin"] == "no-origin"


def test_its_users_can_log_in_with_passwords_that_only_the_owner_can_read(
    state_dir: Path,
) -> None:
    path = state_dir / "demo_passwords.json"
    users = json.loads(path.read_text())

    assert path.stat().st_mode & 0o077 == 0
    assert len(users) == 6
    assert len({user["password"] for user in users}) == 6
    for user in users:
        assert authenticate(username=user["username"], password=user["password"])
