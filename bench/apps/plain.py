"""A plain Django view with the middleware of `startproject`, and bodies of the same sizes."""

import os
import secrets
from pathlib import Path

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path

FOLDER = Path(os.environ["BENCH_BODIES"])
BODIES = {each.stem: each.read_bytes() for each in FOLDER.glob("*.json")}

settings.configure(
    DEBUG=False,
    SECRET_KEY=secrets.token_urlsafe(),
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF=__name__,
    INSTALLED_APPS=[
        f"django.contrib.{name}" for name in ("auth", "contenttypes", "sessions", "messages")
    ],
    MIDDLEWARE=[
        "django.middleware.security.SecurityMiddleware",
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.common.CommonMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "django.contrib.messages.middleware.MessageMiddleware",
        "django.middleware.clickjacking.XFrameOptionsMiddleware",
    ],
    SESSION_ENGINE="django.contrib.sessions.backends.signed_cookies",
)


def view(request: HttpRequest, name: str) -> HttpResponse:
    """Answer with the body of that name."""
    return HttpResponse(BODIES[name], content_type="application/json")


urlpatterns = [path("<str:name>", view)]
application = get_wsgi_application()
