"""What browsers are told that the site's pages may load, run, send and be framed by."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse

OWN = "'self'"
# Nothing that a reader gives away to a page: where they are is asked for by our own maps alone.
PERMISSIONS = "camera=(), geolocation=(self), microphone=(), payment=(), usb=()"
# Wagtail writes scripts and styles into its pages and shows drafts in a frame; it has no nonces.
ADMIN = {
    "script-src": "'self' 'unsafe-inline'",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "data: blob:",
    "font-src": "'self' data:",
    "frame-ancestors": "'self'",
}
# The API's documentation styles itself by script.
API_DOCS = {"style-src": "'self' 'unsafe-inline'", "img-src": "data:"}
LOOSER: Mapping[str, Mapping[str, str]] = {
    "/admin/": ADMIN,
    "/api/editor/": API_DOCS,
    "/api/v1/docs/": API_DOCS,
}


def origin_of(address: str) -> str:
    """Return the origin of an address on another host, or "": a host `{s}.…` stands for any."""
    parts = urlsplit(address.replace("{s}", "*"))
    return f"{parts.scheme or 'https'}://{parts.netloc}" if parts.netloc else ""


def directives(own: Mapping[str, str]) -> dict[str, str]:
    """Return the policy by directive; what `own` says of one is said instead, of pictures too."""
    static, media = origin_of(settings.STATIC_URL), origin_of(settings.MEDIA_URL)
    pictures = [static, media, origin_of(settings.MADANG_TILE_LAYER), own.get("img-src", "")]
    files = " ".join(filter(None, [OWN, static]))
    return {
        "default-src": "'none'",
        "script-src": files,
        "style-src": files,
        "font-src": files,
        "connect-src": OWN,
        "frame-src": OWN,
        "worker-src": OWN,
        "manifest-src": OWN,
        "media-src": " ".join(filter(None, [OWN, media])),
        "form-action": OWN,
        "base-uri": "'none'",
        "frame-ancestors": "'none'",
        **own,
        "img-src": " ".join(dict.fromkeys(filter(None, [OWN, *pictures]))),
    }


@lru_cache(maxsize=64)
def policy_for(area: str, ancestors: str, _tiles: str) -> str:
    """Return the written policy of an area."""
    said = directives(LOOSER.get(area, {}))
    if ancestors:
        said["frame-ancestors"] = ancestors
    return "; ".join(f"{name} {sources}" for name, sources in said.items())


def content_policy(path: str = "/", *, ancestors: str = "") -> str:
    """Return the Content-Security-Policy of a page; `ancestors` says who may frame it."""
    area = next((each for each in LOOSER if path.startswith(each)), "/")
    return policy_for(area, ancestors, settings.MADANG_TILE_LAYER)


class SecurityHeadersMiddleware:
    """Gives every page its policy, unless its view has written a closer one itself."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request; data and files are not documents, and go without."""
        response = self.get_response(request)
        is_page = response.headers.get("Content-Type", "").startswith("text/html")
        # Django's own page about a fault, which only developers see, styles itself.
        is_for_developers = settings.DEBUG and response.status_code >= 400
        if is_page and not is_for_developers:
            response.headers.setdefault("Content-Security-Policy", content_policy(request.path))
            response.headers.setdefault("Permissions-Policy", PERMISSIONS)
        return response
