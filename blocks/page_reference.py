"""A page that a text leads on to."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import PageChooserBlock
from wagtail.models import Page

from blocks.documented_block import DocumentedBlock
from cms.building import Building
from cms.common_fields import public_reference
from cms.content_types import content_types
from cms.documents import Reference


class RelatedPageBlock(DocumentedBlock, PageChooserBlock):
    """A page of any content type."""

    Document = Reference

    def document(self, value: Page | None, building: Building) -> Reference | None:
        """Return a reference to the page, or None where readers cannot open it."""
        return public_reference(value, building)

    def get_preview_value(self) -> Any:
        """Return the page of a content type that was published last, where there is one."""
        models = [each.model for each in content_types().values()]
        return Page.objects.live().public().type(*models).order_by("-last_published_at").first()

    class Meta:
        icon = "doc-empty-inverse"
        label = _("이어지는 글")
        group = _("이어지는 곳")
        description = _("함께 읽을 글 하나입니다.")
        template = "blocks/related_page.html"
        preview_value = None
