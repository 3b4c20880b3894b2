"""What deliberation does without anybody asking for it."""

from datetime import datetime, time, timedelta

from cms.chores.declaring import Chore
from deliberation.following.telling import send_waiting
from deliberation.following.views import forget_unconfirmed
from deliberation.gaps.nightly import mark, tell
from deliberation.record_kit.freezing import freeze
from deliberation.record_kit.links import invite


def show_gaps(now: datetime) -> str:
    """Mark gaps and write to the editors who can fill them."""
    gaps = mark()
    return f"gaps: {len(gaps)}, mails to editors: {tell(gaps)}"


def keep_records(now: datetime) -> str:
    """Ask organisers for records, and freeze those that are no longer open."""
    return f"links to organisers: {invite()}, records frozen: {freeze()}"


def write_to_followers(now: datetime) -> str:
    """Send what could not be sent before, and forget who never confirmed."""
    return f"addresses forgotten: {forget_unconfirmed()}, mails: {send_waiting()}"


CHORES = (
    Chore(name="gaps", run=show_gaps, at=time(6)),
    Chore(name="records", run=keep_records, every=timedelta(hours=1)),
    Chore(name="followers", run=write_to_followers, every=timedelta(hours=1)),
)
