"""Addresses of the installed site."""

from django.urls import URLPattern, path

from home.installable.manifest import manifest
from home.installable.offline import offline
from home.installable.worker import service_worker

urlpatterns: list[URLPattern] = [
    path("manifest.webmanifest", manifest, name="manifest"),
    path("sw.js", service_worker, name="service_worker"),
    path("offline/", offline, name="offline"),
]
