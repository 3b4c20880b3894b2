"""A process that publishes three events in one batch and stops just before the commit.

Called as `python -m tests.delivery.changes.holding SECTION_PK`; it says "held" once the number is
taken and the row of the counter is locked, and goes on when a line comes.
"""

import sys

import django
from django.db import transaction


def hold(section_pk: int) -> None:
    """Publish, and wait with the commit."""
    from delivery.publishing.batches import batch
    from home.models import SectionPage
    from tests.factories.listings import EventFactory

    with transaction.atomic():
        with batch():
            for _ in range(3):
                section = SectionPage.objects.get(pk=section_pk)
                EventFactory(parent=section, topics=["music"])
        sys.stdout.write("held\n")
        sys.stdout.flush()
        sys.stdin.readline()


if __name__ == "__main__":
    django.setup()
    hold(int(sys.argv[1]))
