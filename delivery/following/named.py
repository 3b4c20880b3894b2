"""Topics and sections by their names, for who chooses among them."""

from django.utils.translation import get_language

from cms.models import Topic
from delivery.models import Publication
from delivery.models.publications import PublicationState

Pairs = list[tuple[str, str]]


def topic_choices() -> Pairs:
    """Return slug and name of each topic, in the reader's language; one query."""
    is_english = (get_language() or "").startswith("en")
    topics = Topic.objects.values_list("slug", "name", "name_en")
    return [(slug, (name_en if is_english else "") or name) for slug, name, name_en in topics]


def section_choices() -> Pairs:
    """Return slug and title of each public section, by title; one query."""
    sections = Publication.objects.filter(type="sections", state=PublicationState.LIVE)
    return list(sections.order_by("title").values_list("slug", "title"))
