"""Addresses of the site. The last takes all that look like a page's, and passes on the rest."""

from django.urls import path, re_path

from home.archive.views import archive, year
from home.calendar.views import calendar
from home.poster.views import poster, poster_pdf
from home.site.accessibility import accessibility
from home.site.detail import detail
from home.site.language import switch_language
from home.site.lists import type_list
from home.site.map.views import map_here, map_list, map_points, town_map
from home.site.mine import change_mine
from home.site.neighbourhood import choose_district
from home.site.search.view import search_page
from home.site.share import share, share_calendar, share_qr
from home.site.styleguide.view import styleguide
from home.site.topics import topic, topics
from home.site.type_converter import NAME

urlpatterns = [
    path("archive/", archive, name="archive"),
    path("archive/<int:number>/", year, name="archive_year"),
    path("calendar/", calendar, name="calendar"),
    path("calendar/poster/", poster, name="poster"),
    path("calendar/poster.pdf", poster_pdf, name="poster_pdf"),
    path("language/", switch_language, name="language"),
    path("map/", town_map, name="map"),
    path("map/list/", map_list, name="map_list"),
    path("map/here/", map_here, name="map_here"),
    path("map/points.json", map_points, name="map_points"),
    path("accessibility/", accessibility, name="accessibility"),
    path("district/", choose_district, name="district"),
    path("share/<uuid:uuid>/", share, name="share"),
    path("share/<uuid:uuid>/qr.svg", share_qr, name="share_qr"),
    path("share/<uuid:uuid>/calendar.ics", share_calendar, name="share_calendar"),
    path("styleguide/", styleguide, name="styleguide"),
    path("search/", search_page, name="search"),
    path("topics/", topics, name="topics"),
    path("topics/<str:slug>/mine/", change_mine, name="topic_mine"),
    path("topics/<str:slug>/", topic, name="topic"),
    path(f"<{NAME}:declared>/", type_list, name="list"),
    # Wagtail's own addresses for private pages begin with _util.
    re_path(r"^(?!_util/)((?:[\w\-]+/)+)$", detail, name="detail"),
]
