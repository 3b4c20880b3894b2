"""Expiry: contacts go on their day, and head counts stay."""

from collections.abc import Callable
from datetime import datetime, timedelta
from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client
from django.utils import timezone
from wagtail.models import Workflow

from cms.models import ChoreTurn
from cms.personal import Retention
from participation.models import Consent, HeadCount, MagicLink, Posting
from participation.privacy import registry
from participation.privacy.expiry import expire

pytestmark = pytest.mark.django_db


@pytest.fixture
def posting(client: Client, workflow: Workflow, typed: Callable[..., dict[str, Any]]) -> Posting:
    client.post("/participate/post/", typed())
    return Posting.objects.get()


def test_a_contact_is_kept_until_its_day_and_not_longer(posting: Posting) -> None:
    last = posting.keep_until_on
    assert last == timezone.localdate() + timedelta(days=7 + 30)
    now = timezone.now()
    expire(now + timedelta(days=36))
    assert Posting.objects.get().contact == "neighbour@example.org"
    expire(now + timedelta(days=39))
    with connection.cursor() as cursor:
        cursor.execute("SELECT contact, contact_hash FROM participation_posting")
        assert cursor.fetchone() == ("", "")
    assert Consent.objects.get().contact_hash == ""
    assert not MagicLink.objects.exists()


def test_head_counts_stay_and_are_counted_once(posting: Posting) -> None:
    later = timezone.now() + timedelta(days=39)
    expire(later)
    expire(later)
    assert HeadCount.objects.get(rule="posting").number == 1


def test_the_command_says_what_it_has_cleared(posting: Posting) -> None:
    Posting.objects.update(keep_until_on=timezone.localdate() - timedelta(days=1))
    out = StringIO()
    call_command("chores", "expire_personal", stdout=out)
    assert "expire_personal: ok" in out.getvalue()
    assert "posting: 1" in ChoreTurn.objects.get(name="expire_personal").said


def test_a_rule_that_fails_is_told_after_all_others_have_run(
    posting: Posting, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(now: datetime) -> int:
        raise RuntimeError

    broken = Retention(name="broken", words="", expire=fail)
    for module in ("expiry", "registry"):
        every = [*registry.retentions(), broken]
        monkeypatch.setattr(f"participation.privacy.{module}.retentions", lambda kept=every: kept)
    monkeypatch.setattr("participation.chores.retentions", lambda: [broken])
    Posting.objects.update(keep_until_on=timezone.localdate() - timedelta(days=1))
    with pytest.raises(CommandError, match="expire_personal"):
        call_command("chores", "expire_personal", stdout=StringIO())
    assert Posting.objects.get().contact == ""
