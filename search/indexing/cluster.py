"""The cluster follows too, where there is one: in the background, never holding anybody up."""

from django_tasks import task

from search.cluster import following
from search.cluster.backend import is_configured
from search.cluster.trouble import breaker


@task()
def follow() -> None:
    """Bring the cluster up to date."""
    following.catch_up()


def follow_soon() -> None:
    """Let the cluster follow, unless it is known to be down: then the chore tries."""
    if is_configured() and not breaker.is_closed():
        follow.enqueue()


def catch_up() -> int:
    """Bring the cluster up to date; return how many changes there were."""
    return following.catch_up() if is_configured() else 0
