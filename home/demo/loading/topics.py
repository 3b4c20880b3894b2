"""The curated topics."""

from cms.models import Topic
from home.demo.loading.content import read


def make_topics() -> dict[str, Topic]:
    """Make the topics that citizens named; return them by slug."""
    made = {}
    for position, entry in enumerate(read("topics"), start=1):
        made[entry["slug"]], _ = Topic.objects.update_or_create(
            slug=entry["slug"],
            defaults={
                "name": entry["name"],
                "name_en": entry["name_en"],
                "icon": entry["icon"],
                "colour": entry["colour"],
                "position": position,
            },
        )
    return made
