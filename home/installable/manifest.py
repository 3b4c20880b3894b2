"""The manifest, by which a browser installs the site like an app."""

from collections.abc import Iterable

import orjson
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.templatetags.static import static
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from django.views.decorators.http import require_safe

from home.found.fixed import is_there
from home.site.identity import site_name

PAPER = "#f8f3e8"
# (file, pixels a side, what it is for)
ICONS = (("icon-192", 192, "any"), ("icon-512", 512, "any"), ("maskable-512", 512, "maskable"))


def shortcuts() -> Iterable[dict[str, str]]:
    """Yield the ways that a long press on the icon offers; only those that lead somewhere."""
    ways = (
        (_("우리 동네에 알리기"), "/participate/post/"),
        (_("달력"), "/calendar/"),
        (_("지도"), "/map/"),
        (_("나만의 마당"), "/my/"),
    )
    return ({"name": name, "url": path} for name, path in ways if is_there(path))


@require_safe
def manifest(request: HttpRequest) -> HttpResponse:
    """Return the manifest in the language its address names: browsers ask without cookies."""
    asked = request.GET.get("language", "")
    language = asked if asked in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE
    with translation.override(language):
        said = {
            "id": "/",
            "name": site_name(),
            "short_name": pgettext("site", "마당"),
            "description": _("동네에서 만나고, 나누고, 함께 정하는 일을 한곳에서 봅니다."),
            "lang": language,
            "start_url": "/",
            "scope": "/",
            "display": "standalone",
            "background_color": PAPER,
            "theme_color": PAPER,
            "icons": [
                {
                    "src": static(f"site/icons/{name}.png"),
                    "sizes": f"{side}x{side}",
                    "type": "image/png",
                    "purpose": purpose,
                }
                for name, side, purpose in ICONS
            ],
            "shortcuts": list(shortcuts()),
        }
    response = HttpResponse(orjson.dumps(said), content_type="application/manifest+json")
    response["Cache-Control"] = "public, max-age=86400"
    response["Content-Language"] = language
    return response
