"""The mixin by which a block says what its value looks like in public."""

from typing import Any, ClassVar

from django.template.loader import render_to_string
from django.utils.functional import Promise
from django.utils.safestring import SafeString, mark_safe
from wagtail.blocks import Block

from cms.building import Building
from cms.documents import Value


def spelled_out(value: Any) -> Any:
    """Return `value` with its lazy translations turned into text, in lists and dicts too."""
    if isinstance(value, Promise):
        return str(value)
    if isinstance(value, dict):
        return {key: spelled_out(each) for key, each in value.items()}
    if isinstance(value, list):
        return [spelled_out(each) for each in value]
    return value


class DocumentedBlock(Block):
    """A block with a typed public form; its template shows that form and nothing else."""

    Document: ClassVar[type[Value]]

    def document(self, value: Any, building: Building) -> Value | None:
        """Return the public form of `value`, or None where there is nothing to show."""
        raise NotImplementedError(f"{type(self).__name__} must say what its document is.")

    def get_preview_value(self) -> Any:
        """Return the example for the block picker, in the editor's language."""
        return self.normalize(spelled_out(getattr(self.meta, "preview_value", None)))

    def get_preview_template(self, value: Any, context: dict[str, Any] | None = None) -> str:
        """Return the page in which the block picker shows the example."""
        return "blocks/preview.html"

    def get_context(
        self, value: Any, parent_context: dict[str, Any] | None = None
    ) -> dict[str, Any]:
        """Return the context of the template: `value` is the document, as parsed JSON."""
        context: dict[str, Any] = super().get_context(value, parent_context=parent_context)
        request = context.get("request")
        origin = f"{request.scheme}://{request.get_host()}" if request is not None else ""
        document = self.document(value, Building(origin=origin))
        context["value"] = document.model_dump(mode="json") if document is not None else None
        return context

    def render(self, value: Any, context: dict[str, Any] | None = None) -> SafeString:
        """Return the block as the site shows it, or a sentence where there is nothing to show."""
        full = self.get_context(value, parent_context=dict(context or {}))
        empty = full["value"] is None
        template = "blocks/nothing.html" if empty else self.get_template(value, context=full)
        return mark_safe(render_to_string(template, full))
