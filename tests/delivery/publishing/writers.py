"""A process that publishes events one after another, for the test of the commit order.

Called as `python -m tests.delivery.publishing.writers SECTION_PK COUNT NAME`, with the settings
and the database in the environment.
"""

import sys

import django


def write(section_pk: int, count: int, name: str) -> None:
    """Publish `count` events below a section."""
    from home.models import SectionPage
    from tests.factories.listings import EventFactory

    for number in range(count):
        # Read anew: the other writers add children to the same parent.
        section = SectionPage.objects.get(pk=section_pk)
        EventFactory(parent=section, slug=f"{name}-{number}", title=f"{name} {number}")


if __name__ == "__main__":
    django.setup()
    write(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
