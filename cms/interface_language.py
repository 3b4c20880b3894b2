"""The language of the interface: Korean, unless the reader has switched, or the address says it."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.utils.cache import patch_vary_headers

# Answers that are the same in every language, and may be kept by every cache between.
UNSPOKEN = (
    "/api/",
    "/catalog.jsonld",
    "/embed/madang-embed.js",
    "/map/ground/",
    "/media/",
    "/oembed",
)


def language_of(path: str) -> str:
    """Return the language of the branch of pages in which a path lies: /en/… is English."""
    first = path.lstrip("/").partition("/")[0]
    return first if first in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE


class InterfaceLanguageMiddleware:
    """Activate the language of a translated page, or that in the reader's cookie, else Korean.

    Django's LocaleMiddleware would follow the browser's Accept-Language: a Korean city's site
    would greet a Korean reader with an English browser in English.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request in the reader's language."""
        language = language_of(request.path_info)
        if language == settings.LANGUAGE_CODE:
            chosen = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "")
            language = chosen if chosen in dict(settings.LANGUAGES) else language
        request.LANGUAGE_CODE = language
        with translation.override(language):
            response = self.get_response(request)
        if "Content-Language" in response.headers:
            return response  # its address has decided the language, not the cookie
        response.headers["Content-Language"] = language
        if not request.path.startswith(UNSPOKEN):
            patch_vary_headers(response, ("Cookie",))
        return response
