"""What any page can show: by the shape of its document and the words of its model."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from cms.content_types import content_types
from cms.documents import Document
from home.site.times import say_day, say_moment


def model_field(document: dict[str, Any], name: str) -> Any:
    """Return the model's field behind a document's field, or None."""
    declared = content_types().get(document["type"])
    if declared is None:
        return None
    try:
        return declared.model._meta.get_field(name)
    except FieldDoesNotExist:
        return None


def choice_label(document: dict[str, Any], name: str) -> str:
    """Return what the value of a document's field is called, or the value itself."""
    value = document.get(name)
    if value in (None, ""):
        return ""
    words = dict(getattr(model_field(document, name), "flatchoices", ()))
    return str(words.get(value, value))


def is_stream(value: Any) -> bool:
    """Tell whether a value is the document of a StreamField with something in it."""
    return (
        isinstance(value, list)
        and bool(value)
        and all(isinstance(each, dict) and {"type", "id", "value"} <= set(each) for each in value)
    )


def streams(document: dict[str, Any]) -> list[list[dict[str, Any]]]:
    """Return every stream of a document, in its order."""
    return [value for value in document.values() if is_stream(value)]


def said(document: dict[str, Any], name: str, value: Any) -> str:
    """Return a single value in words, or "" where it is none."""
    if isinstance(value, bool):
        return _("예") if value else _("아니요")
    if isinstance(value, int | float):
        return str(value)
    if not isinstance(value, str):
        return ""
    kind = getattr(model_field(document, name), "get_internal_type", lambda: "")()
    if kind == "DateTimeField":
        return say_moment(datetime.fromisoformat(value))
    if kind == "DateField":
        return say_day(date.fromisoformat(value))
    return choice_label(document, name)


def plain_fields(document: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield (label, words) for what a type adds and its model has a word for."""
    for name, value in document.items():
        field = None if name in Document.model_fields else model_field(document, name)
        if field is not None and (words := said(document, name, value)):
            yield capfirst(str(field.verbose_name)), words
