"""My topics: put in and taken out one by one, and kept in the browser; no account, no number."""

from dataclasses import replace

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from cms.models import Topic
from delivery.following.choice import MOST, Choice
from delivery.following.cookie import forget, keep, kept_choice

SEE_OTHER, TOO_MANY = 303, 400


@never_cache
@require_POST
def change_mine(request: HttpRequest, slug: str) -> HttpResponse:
    """Put a topic to one's own, or take it out, and go back; all else that is followed stays."""
    choice = kept_choice(request) or Choice()
    left = tuple(each for each in choice.topics if each != slug)
    response = HttpResponseRedirect(way_back(request, slug))
    response.status_code = SEE_OTHER
    if request.POST.get("action") == "remove":
        changed = replace(choice, topics=left)
    elif not slug.isprintable() or not Topic.objects.filter(slug=slug).exists():
        raise Http404
    else:
        changed = replace(choice, topics=(*left, slug))
    if changed.is_empty:
        forget(response)
    elif len(changed.topics) > MOST or not keep(response, changed):
        return TemplateResponse(request, "topics/too_many.html", status=TOO_MANY)
    return response


def way_back(request: HttpRequest, slug: str) -> str:
    """Return the address to go on to: the one sent, where it is on this site, else the topics."""
    address = request.POST.get("next", "")
    is_ours = url_has_allowed_host_and_scheme(
        address, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return address if is_ours else "/topics/"
