"""The pages of needs and offers."""

from django.urls import URLPattern, URLResolver, path

from participation.exchanging.mine import answer_mine, answer_owned
from participation.exchanging.views import answer_page

urlpatterns: list[URLPattern | URLResolver] = [
    path("participate/exchange/<uuid:uuid>/", answer_page, name="exchange_answer"),
    path("participate/exchange/mine/<str:token>/", answer_mine, name="answer_mine"),
    path("participate/exchange/answered/<str:token>/", answer_owned, name="answer_owned"),
]
