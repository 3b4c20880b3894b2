"""A process that does random things to pages, as many editors would in some months.

Called as `python -m tests.clients.writer SEED COUNT SECTION_PK…`, with the settings and the
database in the environment; it prints how many it has done, every fifty.
"""

import gc
import random
import sys
from collections.abc import Callable
from typing import Any

import django
from django.conf import settings

MOST = 60
# How many pages an import changes at once.
AT_ONCE = 10
STEP = 50


class Editors:
    """All editors of a small town: they publish, change, move, take back and delete."""

    def __init__(self, seed: int, sections: list[int]) -> None:
        from tests.factories.deliberation import ProposalFactory
        from tests.factories.listings import CommunityFactory, EventFactory
        from tests.factories.stories import StoryFactory

        self.chance = random.Random(seed)
        self.sections = sections
        self.factories = [EventFactory, EventFactory, StoryFactory, CommunityFactory]
        self.factories.append(ProposalFactory)
        self.live: list[int] = []
        self.hidden: list[int] = []
        self.made = 0

    def act(self) -> int:
        """Do one of the things that can be done now; return how many pages it was done to."""
        few = len(self.live) < 10
        acts: list[tuple[int, Callable[[], None]]] = [
            (120 if few else 16, self.publish),
            (0 if few else 14, self.edit),
            (0 if few else 5, self.rename),
            (0 if few else 24, self.move),
            (0 if few else 22, self.unpublish),
            (16 if self.hidden else 0, self.publish_again),
            (0 if few else 12 if len(self.live) < MOST else 60, self.delete),
            (0 if few else 10, self.import_again),
            (1, self.rename_section),
            (1, self.rename_topic),
        ]
        act = self.chance.choices([act for _, act in acts], [weight for weight, _ in acts])[0]
        act()
        return AT_ONCE if act == self.import_again else 1

    def publish(self) -> None:
        """Publish something new."""
        factory = self.chance.choice(self.factories)
        self.made += 1
        topics = self.chance.sample(["music", "cooking"], self.chance.randint(0, 2))
        # Signs that JSON escapes, that break lines, and that need four bytes.
        title = f'{self.made}번째 "소식"\\ \u2028 🎈'
        page = factory(parent=self.section(), slug=f"page-{self.made}", title=title, topics=topics)
        self.live.append(page.pk)

    def edit(self) -> None:
        """Change a title."""
        page = self.page(self.chance.choice(self.live))
        page.title = f"고친 소식 {self.chance.random()}"
        page.save_revision().publish()

    def import_again(self) -> None:
        """Change several pages in one transaction, without revisions, as importers do."""
        from delivery.publishing.batches import batch

        with batch():
            for pk in self.chance.sample(self.live, AT_ONCE):
                page = self.page(pk)
                page.summary = f"가져온 요약 {self.chance.random()}"
                page.save()

    def rename(self) -> None:
        """Change an address."""
        page = self.page(self.chance.choice(self.live))
        page.slug = f"{page.slug.split('--')[0]}--{self.chance.randrange(10**6)}"
        page.save_revision().publish()

    def move(self) -> None:
        """Move to a section, perhaps the one where it is."""
        self.page(self.chance.choice(self.live)).move(self.section(), pos="last-child")

    def unpublish(self) -> None:
        """Take something back."""
        pk = self.taken(self.live)
        self.page(pk).unpublish()
        self.hidden.append(pk)

    def publish_again(self) -> None:
        """Publish what was taken back."""
        pk = self.taken(self.hidden)
        self.page(pk).get_latest_revision().publish()
        self.live.append(pk)

    def delete(self) -> None:
        """Delete something, public or not."""
        self.page(self.taken(self.live + self.hidden)).delete()

    def rename_section(self) -> None:
        """Change a section's title and address: all below it follows."""
        section = self.section()
        section.title = f"마당 {self.chance.random()}"
        section.slug = f"section-{self.chance.randrange(10**9)}"
        section.save_revision().publish()

    def rename_topic(self) -> None:
        """Change a topic's name: all that shows it follows."""
        from cms.models import Topic

        topic = Topic.objects.get(slug=self.chance.choice(["music", "cooking"]))
        topic.name = f"주제 {self.chance.random()}"
        topic.save()

    def taken(self, pks: list[int]) -> int:
        """Take one of these out of the lists."""
        pk = self.chance.choice(pks)
        for each in (self.live, self.hidden):
            if pk in each:
                each.remove(pk)
        return pk

    def section(self) -> Any:
        """Return one of the sections."""
        return self.page(self.chance.choice(self.sections))

    def page(self, pk: int) -> Any:
        """Return a page as it is now."""
        from wagtail.models import Page

        return Page.objects.get(pk=pk).specific


if __name__ == "__main__":
    # Nobody searches here.
    settings.WAGTAILSEARCH_BACKENDS["default"]["AUTO_UPDATE"] = False
    django.setup()
    gc.disable()  # looking through all of Django again and again takes long
    editors = Editors(int(sys.argv[1]), [int(pk) for pk in sys.argv[3:]])
    done = told = 0
    while done < int(sys.argv[2]):
        done += editors.act()
        while told + STEP <= done:
            told += STEP
            print(told, flush=True)
