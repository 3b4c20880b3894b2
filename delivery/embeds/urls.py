"""Addresses of embeds."""

from django.urls import URLPattern, URLResolver, path

from delivery.embeds.builder import builder
from delivery.embeds.frames import item_frame, list_frame
from delivery.embeds.oembed import oembed
from delivery.embeds.script import embed_script

urlpatterns: list[URLPattern | URLResolver] = [
    path("embed/", builder, name="embed_builder"),
    path("embed/madang-embed.js", embed_script, name="embed_script"),
    path("embed/item/<uuid:uuid>/", item_frame, name="embed_item"),
    path("embed/<str:name>/", list_frame, name="embed_list"),
    path("oembed", oembed, name="oembed"),
]
