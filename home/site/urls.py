"""Addresses of the site. The last takes all that look like a page's, and passes on the rest."""

from django.urls import path, re_path, register_converter

from home.site.detail import detail
from home.site.language import switch_language
from home.site.lists import type_list
from home.site.topics import topic, topics
from home.site.type_converter import TypeConverter

register_converter(TypeConverter, "content_type")

urlpatterns = [
    path("language/", switch_language, name="language"),
    path("topics/", topics, name="topics"),
    path("topics/<str:slug>/", topic, name="topic"),
    path("<content_type:declared>/", type_list, name="list"),
    # Wagtail's own addresses for private pages begin with _util.
    re_path(r"^(?!_util/)((?:[\w\-]+/)+)$", detail, name="detail"),
]
