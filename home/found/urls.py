"""Addresses that search engines and messengers ask for."""

from django.urls import URLPattern, path

from home.found.cards.views import document_card, list_card, site_card, topic_card
from home.found.robots import robots
from home.found.sitemap import fixed, index, part
from home.site.type_converter import NAME

urlpatterns: list[URLPattern] = [
    path("robots.txt", robots, name="robots"),
    path("sitemap.xml", index, name="sitemap"),
    path("sitemap-fixed.xml", fixed, name="sitemap_fixed"),
    path("sitemap-<int:number>.xml", part, name="sitemap_part"),
    path("cards/site.png", site_card, name="site_card"),
    path("cards/<uuid:uuid>.png", document_card, name="document_card"),
    path(f"cards/lists/<{NAME}:declared>.png", list_card, name="list_card"),
    path("cards/topics/<str:slug>.png", topic_card, name="topic_card"),
]
