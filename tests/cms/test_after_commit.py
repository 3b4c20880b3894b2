"""Tasks run once their transaction is stored, and again where the database was held up."""

from collections.abc import Iterator

import pytest
from django.db import OperationalError, transaction
from django_tasks import task

TASKS = {"default": {"BACKEND": "cms.after_commit.AfterCommitBackend"}}
ran: list[str] = []


@task()
def note(word: str) -> None:
    """Remember that the task ran."""
    ran.append(word)


@task()
def stumble(times: int) -> None:
    """Fail as often as asked, as a deadlock would."""
    ran.append("try")
    if len(ran) <= times:
        raise OperationalError("deadlock detected")


@task()
def break_down() -> None:
    """Fail for a reason of its own."""
    ran.append("try")
    raise ValueError


@pytest.fixture(autouse=True)
def after_commit(settings: pytest.FixtureRequest) -> Iterator[None]:
    settings.TASKS = TASKS  # type: ignore[attr-defined]
    ran.clear()
    yield
    ran.clear()


@pytest.mark.django_db(transaction=True)
def test_a_task_waits_for_the_commit() -> None:
    with transaction.atomic():
        note.enqueue("after")
        assert ran == []

    assert ran == ["after"]


@pytest.mark.django_db(transaction=True)
def test_a_task_of_a_transaction_that_is_undone_never_runs() -> None:
    def undone() -> None:
        with transaction.atomic():
            note.enqueue("never")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        undone()

    assert ran == []


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(("failures", "tries"), [(1, 2), (9, 3)])
def test_a_deadlock_is_tried_again_but_not_for_ever(failures: int, tries: int) -> None:
    stumble.enqueue(failures)

    assert len(ran) == tries


@pytest.mark.django_db(transaction=True)
def test_any_other_error_is_not_tried_again() -> None:
    break_down.enqueue()

    assert ran == ["try"]
