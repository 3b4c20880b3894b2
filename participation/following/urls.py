"""The addresses of following."""

from django.urls import URLPattern, URLResolver, path

from participation.following.choosing import follow
from participation.following.digest.asking import ask
from participation.following.digest.confirming import confirm
from participation.following.digest.managing import manage
from participation.following.digest.stopping import stop
from participation.following.formats import PATHS, my_format
from participation.following.my import my
from participation.following.push.subscribing import push

urlpatterns: list[URLPattern | URLResolver] = [
    path("participate/follow/", follow, name="follow"),
    path("participate/follow/mail/", ask, name="digest_ask"),
    path("participate/follow/mail/confirm/<str:token>/", confirm, name="digest_confirm"),
    path("participate/follow/mail/<str:token>/", manage, name="digest_manage"),
    path("participate/follow/mail/<str:token>/stop/", stop, name="digest_stop"),
    path("participate/follow/push/", push, name="push"),
    path("my/", my, name="my"),
    *(
        path(address, my_format, {"suffix": suffix}, name=f"my_{suffix}")
        for suffix, address in PATHS.items()
    ),
]
