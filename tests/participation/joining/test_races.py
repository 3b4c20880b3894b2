"""Fifty join at once for ten places: ten have one, whatever the database."""

import json

from tests.delivery.processes import run, start

PROCESSES, EACH, PLACES = 5, 10, 10
EVENT = """
from datetime import timedelta
from uuid import uuid4
from django.utils import timezone
from home.models import SectionPage
from tests.factories.listings import EventFactory
starts_at = timezone.now() + timedelta(days=3)
print(EventFactory(parent=SectionPage.objects.first(), slug=str(uuid4()),
                   starts_at=starts_at, ends_at=None,
                   takes_joins=True, join_url="", capacity=10).uuid)
"""
COUNT = """
import json
from participation.models import Joining
rows = Joining.objects.filter(turn__event="{uuid}")
print(json.dumps([rows.filter(state=s).count() for s in ("joined", "waiting")]))
"""


def shell(variables: dict[str, str], code: str) -> str:
    return run(variables, "manage.py", "shell", "--no-imports", "-c", code).splitlines()[-1]


def join_at_once(variables: dict[str, str], uuid: str, *wait: str) -> list[str]:
    module = "tests.participation.joining.joiners"
    joiners = [start(variables, module, uuid, str(EACH), f"p{n}-", *wait) for n in range(PROCESSES)]
    for each in joiners:
        assert each.stdin is not None
        each.stdin.write("\n")
        each.stdin.flush()
    return [line for each in joiners for line in each.communicate(timeout=200)[0].split()]


def test_fifty_at_once_get_ten_places(variables: dict[str, str]) -> None:
    uuid = shell(variables, EVENT)
    answers = join_at_once(variables, uuid)
    assert sorted(answers) == ["302"] * PLACES + ["409"] * (PROCESSES * EACH - PLACES)
    assert json.loads(shell(variables, COUNT.format(uuid=uuid))) == [PLACES, 0]


def test_all_others_wait_if_they_want_to(variables: dict[str, str]) -> None:
    uuid = shell(variables, EVENT)
    assert join_at_once(variables, uuid, "wait") == ["302"] * PROCESSES * EACH
    waiting = PROCESSES * EACH - PLACES
    assert json.loads(shell(variables, COUNT.format(uuid=uuid))) == [PLACES, waiting]
