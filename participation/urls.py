"""The pages of participation, and what belongs to them in the admin."""

from django.urls import URLPattern, URLResolver, path

from participation.exchanging.checking import answer_check
from participation.exchanging.urls import urlpatterns as exchanging
from participation.following.urls import urlpatterns as following_urls
from participation.joining.urls import admin_urlpatterns as joining_admin
from participation.joining.urls import urlpatterns as joining
from participation.posting.community import post_by
from participation.posting.community_admin import community_links
from participation.posting.guardian_view import guardian
from participation.posting.mine import copy, edit, mine
from participation.posting.views import post, similar_items
from participation.privacy.about_me import about_me, ask
from participation.reviewing.urls import urlpatterns as reviewing_urls

urlpatterns: list[URLPattern | URLResolver] = [
    path("participate/post/", post, name="post"),
    path("participate/post/similar/", similar_items, name="post_similar"),
    path("participate/post/by/<str:token>/", post_by, name="post_by"),
    path("participate/post/mine/<str:token>/", mine, name="post_mine"),
    path("participate/post/mine/<str:token>/edit/", edit, name="post_edit"),
    path("participate/post/mine/<str:token>/copy/", copy, name="post_copy"),
    path("participate/guardian/<str:token>/", guardian, name="guardian"),
    path("participate/about-me/", ask, name="about_me_ask"),
    path("participate/about-me/<str:token>/", about_me, name="about_me"),
    *exchanging,
    *joining,
    *following_urls,
    *reviewing_urls,
]

admin_urlpatterns: list[URLPattern | URLResolver] = [
    path("community-links/<int:page_pk>/", community_links, name="community_links"),
    path("answers-to-check/<uuid:pk>/", answer_check, name="answer_check"),
    *joining_admin,
]
