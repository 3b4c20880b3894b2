"""Embeds in templates: addresses of other months, and the way to a page's oEmbed."""

from urllib.parse import urlencode

from django import template
from django.template import Context
from django.urls import reverse
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from delivery.embeds.asking import Ask

register = template.Library()
# Pages whose address holds something else than the name of what is public: links of record kits,
# of followers, of accounts. They are nobody's to embed.
OPEN = {"detail", "list", "topic"}
LONGEST = 1000


@register.filter
def in_month(ask: Ask, month: str) -> str:
    """Return the address of the same calendar in another month, written 2026-11."""
    return ask.address(month=month)


@register.simple_tag(takes_context=True)
def oembed_links(context: Context) -> SafeString:
    """Return the links by which a site that is given this page's address finds its oEmbed."""
    request = context.get("request")
    match = getattr(request, "resolver_match", None)
    if request is None or match is None or getattr(request, "is_preview", False):
        return SafeString("")
    is_fixed = not match.kwargs and not match.args and "/_" not in request.path
    is_item = match.url_name != "detail" or "document" in context
    is_open = request.path == "/" or is_fixed or (match.url_name in OPEN and is_item)
    if not is_open:
        return SafeString("")
    is_short = len(request.META.get("QUERY_STRING", "")) < LONGEST
    address = request.build_absolute_uri(None if is_short else request.path)
    endpoint = request.build_absolute_uri(reverse("oembed"))
    return format_html_join(
        "\n  ",
        '<link rel="alternate" type="{}+oembed" href="{}?{}">',
        (
            (kind, endpoint, urlencode({"url": address, "format": name}))
            for kind, name in (("application/json", "json"), ("text/xml", "xml"))
        ),
    )
