"""Uploaded files, handed out by Django itself: only where no web server stands in front."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponseBase
from django.urls import path
from django.views.static import serve

FOLDERS = ("images/", "original_images/")


def media(request: HttpRequest, path: str) -> HttpResponseBase:
    """Return a picture file; documents go through Wagtail, which checks who may have them."""
    if not path.startswith(FOLDERS):
        raise Http404
    response: HttpResponseBase = serve(request, path, document_root=str(settings.MEDIA_ROOT))
    response["X-Content-Type-Options"] = "nosniff"
    response["Cache-Control"] = "public, max-age=31536000, immutable"
    return response


urlpatterns = [path("<path:path>", media)]
