"""Background work without a worker: run in the same process, once the transaction is stored."""

from typing import Any

from django.db import transaction
from django_tasks.backends.immediate import ImmediateBackend
from django_tasks.base import TaskResult, TaskResultStatus

ATTEMPTS = 3
DEADLOCK = "django.db.utils.OperationalError"


class AfterCommitBackend(ImmediateBackend):
    """Runs tasks after the commit, and again where the database was held up by another writer.

    Inside the transaction they would hold its locks (on PostgreSQL two editors' search updates
    then wait for each other), and a failing one would break it while its error is only logged.
    """

    def _execute_task(self, task_result: TaskResult[Any]) -> None:
        transaction.on_commit(lambda: self.attempt(task_result))

    def attempt(self, task_result: TaskResult[Any]) -> None:
        """Run the task, up to ATTEMPTS times while the database reports a deadlock or a lock."""
        for _ in range(ATTEMPTS):
            super()._execute_task(task_result)
            if task_result.status != TaskResultStatus.FAILED:
                return
            if task_result.errors[-1].exception_class_path != DEADLOCK:
                return
