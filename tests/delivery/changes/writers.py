"""A process that publishes, changes, takes back and deletes events, while others do the same.

Called as `python -m tests.delivery.changes.writers SECTION_PK COUNT`, with the settings and the
database in the environment.
"""

import sys

import django


def write(section_pk: int, count: int) -> None:
    """Make `count` events below a section; a part of them is changed, loses a topic, or goes."""
    from home.models import SectionPage
    from tests.factories.listings import EventFactory

    for number in range(count):
        # Read anew: each child changes its parent.
        section = SectionPage.objects.get(pk=section_pk)
        event = EventFactory(parent=section, slug=f"e-{number}", topics=["music"])
        if number % 4 == 0:
            event.unpublish()
        elif number % 4 == 1:
            event.delete()
        elif number % 4 == 2:
            event.topics.set(["cooking"])
            event.title = f"고친 모임 {number}"
            event.save_revision().publish()


if __name__ == "__main__":
    django.setup()
    write(int(sys.argv[1]), int(sys.argv[2]))
