"""The demo's settings with Wagtail's older API beside ours, on the bench's own database."""

from cms.settings.dev import *  # noqa: F403
from cms.settings.dev import INSTALLED_APPS

INSTALLED_APPS = ["wagtail.api.v2", "rest_framework", *INSTALLED_APPS]
ROOT_URLCONF = "bench.urls"
LOGGING = {"version": 1, "disable_existing_loggers": True}
