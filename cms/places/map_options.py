"""How a map opens, which tiles it draws, and what it says: for the admin and the site alike."""

from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _


def map_options() -> dict[str, Any]:
    """Return where a map opens (degrees), its zoom (0 to 19) and its tiles, from the settings."""
    return {
        "start": settings.GEO_WIDGET_DEFAULT_LOCATION,
        "zoom": settings.GEO_WIDGET_ZOOM,
        "tiles": settings.GEO_WIDGET_LEAFLET_TILE_LAYER,
        "tileOptions": settings.GEO_WIDGET_LEAFLET_TILE_LAYER_OPTIONS,
    }


def map_messages() -> dict[str, str]:
    """Return what the map of a form field says, in the language of the request."""
    return {
        "map": _("위치를 고르는 지도. 화살표 글쇠로 옮기고, 더하기와 빼기 글쇠로 키우고 줄입니다."),
        "zoomIn": _("확대"),
        "zoomOut": _("축소"),
        "marker": _("고른 위치"),
        "centre": _("지도 한가운데를 위치로"),
        "clear": _("위치 지우기"),
        "prompt": _("아직 위치가 없습니다. 지도를 누르거나 칸에 적어 주세요."),
        "placed": _("위치를 표시했습니다."),
        "cleared": _("위치를 지웠습니다."),
        "unreadable": _(
            "위치를 읽지 못했습니다. 위도, 경도 순서로 적어 주세요. 예: 35.4164,127.3905"
        ),
    }
