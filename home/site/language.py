"""The switch between Korean and English: of the interface, not of what people wrote."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST


def way_back(request: HttpRequest) -> str:
    """Return the address to go on to: the one sent, where it is on this site."""
    address = request.POST.get("next", "")
    is_ours = url_has_allowed_host_and_scheme(
        address, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return address if is_ours else "/"


# Without the token no cookie is set for mere readers, and pages can be cached. What a stranger's
# page could do with it is to switch the language.
@csrf_exempt
@require_POST
def switch_language(request: HttpRequest) -> HttpResponse:
    """Keep the reader's choice in a cookie and send them back; an unknown one changes nothing."""
    response = HttpResponse(status=303, headers={"Location": way_back(request)})
    chosen = request.POST.get("language", "")
    if chosen in dict(settings.LANGUAGES):
        response.set_cookie(
            settings.LANGUAGE_COOKIE_NAME,
            chosen,
            max_age=365 * 24 * 60 * 60,
            path=settings.LANGUAGE_COOKIE_PATH,
            secure=request.is_secure(),
            httponly=True,
            samesite="Lax",
        )
    return response
