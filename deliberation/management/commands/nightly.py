"""`manage.py nightly`: what deliberation does once a night."""

from typing import Any

from django.core.management.base import BaseCommand

from deliberation.following.telling import send_waiting
from deliberation.following.views import forget_unconfirmed
from deliberation.gaps.nightly import mark, tell
from deliberation.record_kit.freezing import freeze
from deliberation.record_kit.links import invite


class Command(BaseCommand):
    """Marks gaps, tells editors, asks organisers for records, freezes what is no longer open."""

    help = "Marks gaps, writes to editors and organisers, freezes records. Run it once a night."

    def handle(self, *args: Any, **options: Any) -> None:
        """Do it all; what was done already is not done again."""
        gaps = mark()
        told, invited, frozen = tell(gaps), invite(), freeze()
        forgotten, sent = forget_unconfirmed(), send_waiting()
        self.stdout.write(
            f"gaps: {len(gaps)}, mails to editors: {told}, links to organisers: {invited}, "
            f"records frozen: {frozen}, addresses forgotten: {forgotten}, "
            f"mails to followers: {sent}"
        )
