"""The page of a review."""

from django.urls import URLPattern, URLResolver, path

from participation.reviewing.views import review

urlpatterns: list[URLPattern | URLResolver] = [
    path("participate/review/<uuid:uuid>/", review, name="review"),
]
