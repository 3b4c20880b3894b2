"""A page's other languages, in templates."""

from django import template
from django.http import HttpRequest
from django.template import Context

from home.site.translations import Translation, switched, translations_of

register = template.Library()


@register.simple_tag(takes_context=True)
def other_languages(context: Context) -> list[Translation]:
    """Return the page in its other languages."""
    request: HttpRequest | None = context.get("request")
    document = context.get("document")
    if request is None or not document or getattr(request, "is_preview", False):
        return []
    found = translations_of(request, context)
    return [each for each in found if each.language != document["locale"]]


@register.simple_tag(takes_context=True)
def address_in(context: Context, language: str) -> str:
    """Return where the switch to a language leads from this page."""
    request: HttpRequest = context["request"]
    if getattr(request, "is_preview", False):
        return request.get_full_path()
    return switched(request, context, language)
