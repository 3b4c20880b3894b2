"""Settings that hold however Madang is run."""

from pathlib import Path
from typing import Any

import environ
from django.utils.translation import gettext_lazy as _

from cms.settings.apps import installed_apps

env = environ.Env()
BASE_DIR = Path(__file__).resolve().parent.parent.parent

DEBUG = False
INSTALLED_APPS = installed_apps()
ROOT_URLCONF = "cms.urls"
WSGI_APPLICATION = "cms.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

MIDDLEWARE = [
    "delivery.compression.CompressionMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "cms.security_headers.SecurityHeadersMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "cms.interface_language.InterfaceLanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "delivery.api.origins.OriginsMiddleware",
    "delivery.limits.middleware.DoorMiddleware",
    "delivery.api.methods.DeliveryMethodsMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.debug",
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "wagtail.contrib.settings.context_processors.settings",
                "home.navigation.navigation",
            ],
        },
    },
]

# The interface is written in Korean; the English catalogue translates it.
LANGUAGE_CODE = "ko"
LANGUAGES = [("ko", _("한국어")), ("en", _("English"))]
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
# A page can be written anew in each of them; what is not Korean stands under /en/.
WAGTAIL_I18N_ENABLED = True
WAGTAILADMIN_PERMITTED_LANGUAGES = [("ko", "한국어"), ("en", "English")]
LOCALE_PATHS = [BASE_DIR / "locale"]
TIME_ZONE = "Asia/Seoul"
FORMAT_MODULE_PATH = ["cms.formats"]
USE_TZ = True

STATIC_URL = "/static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATICFILES_FINDERS = [
    "django.contrib.staticfiles.finders.FileSystemFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
    "home.site.stylesheet.StylesheetFinder",
]
MEDIA_URL = "/media/"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

CSRF_FAILURE_VIEW = "home.site.expired.expired"
# Wagtail's editor posts one field for every part of a long StreamField.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000

WAGTAIL_SITE_NAME = "마당"
# Where people write who cannot use something on the site; none: the sections' own addresses.
MADANG_ACCESS_CONTACT = env("MADANG_ACCESS_CONTACT", default="")
MADANG_CITY = env("MADANG_CITY", default="남원")
WAGTAILADMIN_BASE_URL = env("MADANG_BASE_URL", default="http://127.0.0.1:8000")
WAGTAIL_USER_TIME_ZONES = ["Asia/Seoul", "UTC"]
WAGTAIL_GRAVATAR_PROVIDER_URL = None  # no request leaves for another host
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_ALLOW_UNICODE_SLUGS = True
WAGTAILEMBEDS_FINDERS: list[dict[str, str]] = []
WAGTAILSEARCH_BACKENDS: dict[str, dict[str, Any]] = {"default": {"BACKEND": "search.pages.backend"}}
# An Elasticsearch cluster for the public search; without one the site's own database answers.
MADANG_ELASTICSEARCH_URL = env.list("MADANG_ELASTICSEARCH_URL", default=[])
if MADANG_ELASTICSEARCH_URL:
    WAGTAILSEARCH_BACKENDS["cluster"] = {
        "BACKEND": "search.cluster.backend",
        "URLS": MADANG_ELASTICSEARCH_URL,
        "INDEX_PREFIX": env("MADANG_ELASTICSEARCH_PREFIX", default="madang_"),
        "TIMEOUT": 2,
        "AUTO_UPDATE": False,
    }
WAGTAILDOCS_EXTENSIONS = ["csv", "docx", "hwp", "hwpx", "odt", "pdf", "pptx", "txt", "xlsx", "zip"]
WAGTAILDOCS_MAX_UPLOAD_SIZE = 20 * 1024 * 1024

WAGTAILIMAGES_IMAGE_MODEL = "cms.Picture"
WAGTAILIMAGES_IMAGE_FORM_BASE = "cms.images.upload.ImageUploadForm"
# SVG is left out on purpose: a drawing may carry script.
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 20 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 50_000_000

# Short work runs in the request, after its commit; a city with a worker names its own backend. What
# takes longer than a reader would wait is left to `manage.py db_worker --backend background`.
TASKS = {
    "default": {"BACKEND": "cms.after_commit.AfterCommitBackend"},
    "background": {"BACKEND": "django_tasks_db.DatabaseBackend"},
}

MADANG_TILE_LAYER = env("MADANG_TILE_LAYER", default="/map/ground/{z}/{x}/{y}.svg")
GEO_WIDGET_LEAFLET_TILE_LAYER = MADANG_TILE_LAYER
GEO_WIDGET_LEAFLET_TILE_LAYER_OPTIONS = {"attribution": "남원 개략도 (위치는 대략입니다)"}
GEO_WIDGET_DEFAULT_LOCATION = {"lat": 35.4164, "lng": 127.3905}
GEO_WIDGET_ZOOM = 13

# Where one is shown the way to a place: {latitude}, {longitude} and {name} are filled in. A geo
# address (RFC 5870) opens the reader's own map and tells no other host anything.
MADANG_DIRECTIONS_URL = env(
    "MADANG_DIRECTIONS_URL", default="geo:{latitude},{longitude}?q={latitude},{longitude}({name})"
)

# How many days a record can be corrected through its link before it is frozen.
MADANG_CORRECTION_DAYS = env.int("MADANG_CORRECTION_DAYS", default=7)
# A proposal without a deadline of its own waits this many days for an answer; a roundtable for its
# record; and what has not moved for so long has stalled.
MADANG_ANSWER_DAYS = env.int("MADANG_ANSWER_DAYS", default=30)
MADANG_RECORD_DAYS = env.int("MADANG_RECORD_DAYS", default=14)
MADANG_STALLED_DAYS = env.int("MADANG_STALLED_DAYS", default=90)

# Secrets that protect the contacts citizens leave, the newest first; never in the database.
MADANG_CONTACT_KEYS: list[str] = []
# How many days after its purpose is over a contact is kept.
MADANG_CONTACT_DAYS = env.int("MADANG_CONTACT_DAYS", default=30)
# The key with which the site tells push services who it is; without one it sends no notices.
MADANG_VAPID_PRIVATE_KEY = ""
# How often one address, and one contact, may send something; or "off".
MADANG_POST_RATE_ADDRESS = env("MADANG_POST_RATE_ADDRESS", default="30/h")
MADANG_POST_RATE_CONTACT = env("MADANG_POST_RATE_CONTACT", default="10/h")
# Where the city lies: what is outside (west, south, east, north, in degrees) is taken with a note.
MADANG_AREA = env.json("MADANG_AREA", default=[127.15, 35.25, 127.75, 35.65])

# How many days a publication that is gone is remembered, for partners who follow the changes.
MADANG_TOMBSTONE_DAYS = env.int("MADANG_TOMBSTONE_DAYS", default=90)
# How often the API may be asked: from one address without a key, and with one key; or "off".
MADANG_RATE_ANONYMOUS = env("MADANG_RATE_ANONYMOUS", default="300/min")
MADANG_RATE_KEY = env("MADANG_RATE_KEY", default="1200/min")
# How many proxies of our own stand in front and say in X-Forwarded-For who asks.
MADANG_TRUSTED_PROXIES = env.int("MADANG_TRUSTED_PROXIES", default=0)
# A key that has a successor lives on for this many days.
MADANG_KEY_OVERLAP_DAYS = env.int("MADANG_KEY_OVERLAP_DAYS", default=14)
# Webhooks go to public https addresses only; a developer may let them go to the own machine.
MADANG_WEBHOOKS_LOOPBACK = env.bool("MADANG_WEBHOOKS_LOOPBACK", default=False)
# Each web worker keeps answers of the API in so many megabytes of its memory; 0 keeps none.
MADANG_HOT_MB = env.int("MADANG_HOT_MB", default=32)
# A cache in front (Varnish or the like) that is told what has changed; none: nobody is told.
MADANG_FRONT_CACHE = env("MADANG_FRONT_CACHE", default="")
WAGTAILFRONTENDCACHE: dict[str, Any] = (
    {
        "default": {
            "BACKEND": "delivery.frontcache.backend.KeyedBackend",
            "LOCATION": MADANG_FRONT_CACHE,
        }
    }
    if MADANG_FRONT_CACHE
    else {}
)
