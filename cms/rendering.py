"""Showing a document as a page of the site."""

from typing import Any

import orjson
from django.http import HttpRequest
from django.template.response import TemplateResponse

from cms.documents import Document


def to_json(document: Document) -> bytes:
    """Return a document as the bytes that readers get: UTF-8 JSON, Hangul as it is."""
    return orjson.dumps(document.model_dump(mode="json"))


def render_document(request: HttpRequest, document: dict[str, Any]) -> TemplateResponse:
    """Return the page that shows a document (parsed JSON), in its type's template.

    A type without a template of its own, such as a plug-in's, is shown by the plain one.
    """
    names = [f"pages/{document['type']}.html", "pages/plain.html"]
    return TemplateResponse(request, names, {"document": document})
