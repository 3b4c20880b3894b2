"""The page that is shown without a line; the browser keeps it beforehand."""

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe


@require_safe
def offline(request: HttpRequest) -> HttpResponse:
    """Return the page; what was seen before is listed in it by the browser itself."""
    return TemplateResponse(request, "installable/offline.html", {})
