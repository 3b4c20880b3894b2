"""A list of other items, set into a text: kept as a question, answered when it is read."""

from typing import Annotated, Any
from urllib.parse import urlencode

from django.utils.translation import gettext_lazy as _
from pydantic import Field
from wagtail.blocks import CharBlock, ChoiceBlock, IntegerBlock, PageChooserBlock, StructBlock

from blocks.documented_block import DocumentedBlock
from cms.building import Building
from cms.common_fields import public_reference
from cms.content_types import content_types
from cms.documents import Reference, Value
from cms.topics.models import Topic

MOST = 12


class ListingDocument(Value):
    """The question, part by part, and the address in the API that answers it."""

    title: str
    content_type: str
    topic: str | None
    section: Reference | None
    limit: Annotated[int, Field(ge=1, le=MOST)]
    api_url: str


def type_choices() -> list[tuple[str, str]]:
    """Return the types by public name: asked anew each time, since plug-ins add to them."""
    return [(name, str(each.model._meta.verbose_name)) for name, each in content_types().items()]


def topic_choices() -> list[tuple[str, str]]:
    """Return the topics by slug, in the order that the city gave them."""
    return list(Topic.objects.order_by("position").values_list("slug", "name"))


class ListingBlock(DocumentedBlock, StructBlock):
    """The newest items of a type, of a topic or a section where one is chosen."""

    Document = ListingDocument

    title = CharBlock(max_length=150, label=_("제목"))
    content_type = ChoiceBlock(choices=type_choices, label=_("무엇을"))
    topic = ChoiceBlock(choices=topic_choices, required=False, label=_("주제"))
    section = PageChooserBlock(page_type="home.SectionPage", required=False, label=_("마당"))
    limit = IntegerBlock(min_value=1, max_value=MOST, default=6, label=_("몇 개까지"))

    def document(self, value: Any, building: Building) -> ListingDocument | None:
        """Return the question, or None where its type or its section is not there for readers.

        Without its section it would be another, wider question.
        """
        name, topic = value.get("content_type"), value.get("topic") or None
        section = public_reference(value.get("section"), building)
        if name not in content_types() or (value.get("section") and section is None):
            return None
        limit = min(max(value.get("limit") or 6, 1), MOST)
        asked = {"topic": topic, "section": section.slug if section else None, "limit": limit}
        query = urlencode({key: each for key, each in asked.items() if each is not None})
        return ListingDocument(
            title=value.get("title") or "",
            content_type=name,
            topic=topic,
            section=section,
            limit=limit,
            api_url=building.absolute(f"/api/v1/{name}/?{query}"),
        )

    def get_preview_value(self) -> Any:
        """Return an example that lists the first type."""
        name = next(iter(content_types()), "")
        return self.normalize({**super().get_preview_value(), "content_type": name})

    class Meta:
        icon = "list-ul"
        label = _("목록")
        group = _("이어지는 곳")
        description = _("고른 종류의 새 글을 늘 새로 보여 줍니다.")
        template = "blocks/listing.html"
        preview_value = {
            "title": _("이달의 모임"),
            "content_type": "",
            "topic": "",
            "section": None,
            "limit": 3,
        }
