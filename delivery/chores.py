"""What delivery does without anybody asking for it."""

from datetime import datetime, time

from django.core.management import call_command

from cms.chores.declaring import Chore


def rebuild(now: datetime) -> str:
    """Make the next dates of endless series, and forget old tombstones."""
    call_command("rebuild_publications", verbosity=0)
    return "done"


CHORES = (Chore(name="rebuild_publications", run=rebuild, at=time(3)),)
