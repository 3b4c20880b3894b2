"""Map tiles of the ground, as SVG, and the view that serves them."""

import hashlib
from functools import lru_cache

from django.http import HttpRequest, HttpResponse, HttpResponseNotFound
from django.utils.http import parse_etags
from django.views.decorators.http import require_safe

from cms.ground.boundaries import Edition, edition
from cms.ground.drawing import borders, grid, ground, names, rivers
from cms.ground.far_names import far_name
from cms.ground.frame import Frame
from cms.ground.mercator import TILE_PIXELS
from cms.ground.palette import PAPER

MAX_ZOOM = 19
KEPT = "public, max-age=2592000, stale-while-revalidate=31536000, stale-if-error=31536000"


def is_tile(zoom: int, x: int, y: int) -> bool:
    """Tell whether there is such a tile: zoom 0 to 19, 2^zoom tiles a side."""
    return 0 <= zoom <= MAX_ZOOM and 0 <= x < 2**zoom and 0 <= y < 2**zoom


def tile(zoom: int, x: int, y: int) -> bytes:
    """Return the tile as SVG in UTF-8, 256 pixels a side."""
    return _drawn(edition(), zoom, x, y)


@lru_cache(maxsize=2048)
def _drawn(_edition: Edition, zoom: int, x: int, y: int) -> bytes:
    frame = Frame.of_tile(zoom, x, y)
    below = (ground(frame), rivers(frame), borders(frame), grid(frame))
    parts = (*below, far_name(frame), names(frame))
    side = TILE_PIXELS
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{side}" height="{side}" '
        f'viewBox="0 0 {side} {side}"><rect width="{side}" height="{side}" fill="{PAPER}"/>'
        f"{''.join(parts)}</svg>"
    ).encode()


@require_safe
def ground_tile(request: HttpRequest, z: int, x: int, y: int) -> HttpResponse:
    """Serve one tile; 404 where there is none, 304 where the reader has it."""
    if not is_tile(z, x, y):
        return HttpResponseNotFound(content_type="text/plain; charset=utf-8")
    body = tile(z, x, y)
    etag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    held = parse_etags(request.headers.get("If-None-Match", ""))
    if etag in held or f"W/{etag}" in held or held == ["*"]:
        response = HttpResponse(status=304)
    else:
        response = HttpResponse(body, content_type="image/svg+xml")
        # Opened by itself, the drawing is a document: it may load and run nothing.
        response["Content-Security-Policy"] = "default-src 'none'"
    response["ETag"] = etag
    response["Cache-Control"] = KEPT
    return response
