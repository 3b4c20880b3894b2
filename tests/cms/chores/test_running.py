"""Chores are done when they are due, once, and by themselves."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, time, timedelta

import pytest
from wagtail import hooks

from cms.chores.declaring import HOOK, Chore, ChoreClashError, chores
from cms.chores.running import claim, run_due
from cms.models import ChoreTurn

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 5, 4, 3, 0, tzinfo=UTC)  # in Seoul


@contextmanager
def only(*given: Chore) -> Iterator[None]:
    """Let these be all the chores there are."""
    with hooks.register_temporarily(HOOK, lambda: given):
        yield


def counting(name: str, done: list[datetime], **when: timedelta | time) -> Chore:
    def run(now: datetime) -> str:
        done.append(now)
        return f"done {len(done)}"

    return Chore(name=name, run=run, **when)  # type: ignore[arg-type]


@pytest.fixture(autouse=True)
def no_chores_of_others(monkeypatch: pytest.MonkeyPatch) -> None:
    given = hooks.get_hooks

    def without(name: str) -> list[Callable[..., object]]:
        found = given(name)
        return [each for each in found if each.__module__ == __name__] if name == HOOK else found

    monkeypatch.setattr(hooks, "get_hooks", without)


def test_a_chore_is_done_once_each_time_it_is_due() -> None:
    done: list[datetime] = []
    with only(counting("sweep", done, every=timedelta(hours=1))):
        for minutes in (0, 1, 59, 60, 61, 125):
            run_due(NOON + timedelta(minutes=minutes))
    assert done == [NOON, NOON + timedelta(minutes=60), NOON + timedelta(minutes=125)]
    assert ChoreTurn.objects.get().said == "done 3"


def test_a_new_chore_with_a_time_of_day_waits_for_it() -> None:
    done: list[datetime] = []
    with only(counting("sweep", done, at=time(4))):
        for hours in (0, 15, 17, 30, 41):
            run_due(NOON + timedelta(hours=hours))
    assert done == [NOON + timedelta(hours=17), NOON + timedelta(hours=41)]


def test_one_that_fails_holds_up_no_other_and_is_tried_again() -> None:
    done: list[datetime] = []

    def fail(now: datetime) -> str:
        done.append(now)
        raise RuntimeError

    other: list[datetime] = []
    with only(
        Chore(name="a", run=fail, every=timedelta(hours=1)),
        counting("b", other, every=timedelta(hours=1)),
    ):
        assert run_due(NOON) == {"a": False, "b": True}
        assert run_due(NOON + timedelta(minutes=9)) == {}
        assert run_due(NOON + timedelta(minutes=10)) == {"a": False}


def test_two_processes_do_not_take_the_same_turn() -> None:
    chore = counting("sweep", [], every=timedelta(hours=1))
    assert claim(chore, NOON)
    assert not claim(chore, NOON)


def test_two_chores_of_one_name_are_told() -> None:
    one = counting("sweep", [], every=timedelta(hours=1))
    with only(one, one), pytest.raises(ChoreClashError, match="sweep"):
        chores()


def test_a_chore_without_a_time_is_told() -> None:
    with only(counting("sweep", [])), pytest.raises(ChoreClashError, match="every"):
        chores()
