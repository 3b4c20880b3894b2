"""`manage.py chores` does what is due, or what is named, and says how it went."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from cms.models import ChoreTurn

pytestmark = pytest.mark.django_db


def said(*arguments: str) -> str:
    out = StringIO()
    call_command("chores", *arguments, stdout=out)
    return out.getvalue()


def test_all_that_is_due_is_done_and_then_nothing_is() -> None:
    assert "publish_scheduled: ok" in said("--once")
    assert said("--once") == ""


def test_a_named_chore_is_done_before_its_time() -> None:
    assert said("rebuild_publications") == "rebuild_publications: ok\n"
    assert ChoreTurn.objects.get(name="rebuild_publications").ended_at is not None


def test_an_unknown_name_is_told_with_those_there_are() -> None:
    with pytest.raises(CommandError, match="publish_scheduled"):
        said("publish_schedule")


def test_the_list_says_when_each_is_due() -> None:
    assert "expire_personal: daily at 04:00:00" in said("--list")
