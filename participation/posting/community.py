"""Posting in a community's name, by a link that its section has given: it is published at once."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods
from wagtail.models import Page

from participation.links.making import find_link
from participation.links.pages import keep_secret, link_closed
from participation.models.magic_links import LinkPurpose
from participation.posting.views import answer


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def post_by(request: HttpRequest, token: str) -> HttpResponse:
    """Show the form to a holder of a community's link, and publish what they send."""
    link = find_link(token, LinkPurpose.COMMUNITY)
    page: Any = Page.objects.filter(pk=link.target).first() if link else None
    community = page.specific if page is not None and page.live else None
    if link is None or community is None or community.section is None:
        return link_closed(request)
    return keep_secret(answer(request, link, community))
