"""The statement of how far everyone can use the site."""

from datetime import date

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

# The day on which the statement was last held against the site.
LOOKED_AT = date(2026, 11, 27)


@require_safe
def accessibility(request: HttpRequest) -> HttpResponse:
    """Say what was tried, what is known not to work, and whom to tell."""
    contact = settings.MADANG_ACCESS_CONTACT
    context = {
        "contact": contact,
        "is_mail": "@" in contact,
        "looked_at": LOOKED_AT.isoformat(),
    }
    return TemplateResponse(request, "accessibility.html", context)
