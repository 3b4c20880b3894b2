"""Pages come and go at the times that editors have set."""

from datetime import datetime, timedelta

from django.core.management import call_command

from cms.chores.declaring import Chore


def publish(now: datetime) -> str:
    """Publish and expire what is due by the clock."""
    call_command("publish_scheduled", verbosity=0)
    return "done"


PUBLISH_SCHEDULED = Chore(name="publish_scheduled", run=publish, every=timedelta(minutes=1))
