"""The pages of joining."""

from django.urls import URLPattern, URLResolver, path

from participation.joining.mine import join_calendar, join_mine
from participation.joining.organiser import organise, organise_csv
from participation.joining.organiser_admin import organiser_links
from participation.joining.views import join_page

urlpatterns: list[URLPattern | URLResolver] = [
    path("participate/join/<uuid:uuid>/", join_page, name="join"),
    path("participate/join/mine/<str:token>/", join_mine, name="join_mine"),
    path("participate/join/mine/<str:token>/calendar.ics", join_calendar, name="join_calendar"),
    path("participate/join/organise/<str:token>/", organise, name="organise"),
    path("participate/join/organise/<str:token>/list.csv", organise_csv, name="organise_csv"),
]

admin_urlpatterns: list[URLPattern | URLResolver] = [
    path("organiser-links/<int:page_pk>/", organiser_links, name="organiser_links"),
]
