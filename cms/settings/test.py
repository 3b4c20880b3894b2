"""Settings for the tests: an embedded database, or PostgreSQL by `DATABASE_URL`."""

import tempfile
from pathlib import Path

from cms.settings.base import *  # noqa: F403
from cms.settings.base import STORAGES as BASE_STORAGES
from cms.settings.base import env
from cms.settings.databases import embedded

SECRET_KEY = "only-for-tests"
MADANG_CONTACT_KEYS = ["only-for-tests, and long enough for them"]
MADANG_VAPID_PRIVATE_KEY = "b25seSBmb3IgdGVzdHMsIGFuZCAzMiBieXRlcyE0Mjc"
ALLOWED_HOSTS = ["testserver", "127.0.0.1", "localhost"]
SCRATCH_DIR = Path(tempfile.gettempdir()) / "madang-tests"
DATABASES = {
    "default": env.db("DATABASE_URL") if "DATABASE_URL" in env else embedded(Path(":memory:"))
}
# One memory for both, so that a test which clears the cache begins to count anew.
CACHES = {
    name: {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
    for name in ("default", "counters")
}
STORAGES = BASE_STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
STATIC_ROOT = SCRATCH_DIR / "static"
STATIC_ROOT.mkdir(parents=True, exist_ok=True)  # WhiteNoise warns where there is none
MEDIA_ROOT = SCRATCH_DIR / "media"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
MADANG_SERVE_MEDIA = True
STATE_DIR = SCRATCH_DIR
# A test's transaction is never committed, so that what waits for a commit would never run.
if not env.bool("MADANG_TEST_AFTER_COMMIT", default=False):
    IMMEDIATE = {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}
    TASKS = {"default": IMMEDIATE, "background": IMMEDIATE}
