"""Settings for one machine: the demo and everyday development, on an embedded database."""

from cms.settings.base import *  # noqa: F403
from cms.settings.base import BASE_DIR, env
from cms.settings.caches import caches
from cms.settings.databases import embedded
from cms.settings.state import kept_secret, state_dir

STATE_DIR = state_dir(BASE_DIR)
DEBUG = env.bool("DEBUG", default=False)
SECRET_KEY = kept_secret(STATE_DIR / "secret_key")
MADANG_CONTACT_KEYS = env.list("MADANG_CONTACT_KEYS", default=[]) or [
    kept_secret(STATE_DIR / "contact_key")
]
MADANG_VAPID_PRIVATE_KEY = env("MADANG_VAPID_PRIVATE_KEY", default="") or kept_secret(
    STATE_DIR / "vapid_key", size=32
)
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
DATABASES = {"default": embedded(STATE_DIR / "db.sqlite3")}
CACHES = caches(env, STATE_DIR)
STATIC_ROOT = STATE_DIR / "static"
MEDIA_ROOT = STATE_DIR / "media"
# There is no web server in front here, so Django hands out uploaded pictures itself.
MADANG_SERVE_MEDIA = True
# A receiver that is being written runs on the developer's own machine.
MADANG_WEBHOOKS_LOOPBACK = env.bool("MADANG_WEBHOOKS_LOOPBACK", default=True)
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
# Where nobody collects logs, an error has to be seen in the terminal.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"terminal": {"class": "logging.StreamHandler", "level": "ERROR"}},
    "loggers": {
        "django.request": {"handlers": ["terminal"], "propagate": False},
        "madang": {"handlers": ["terminal"]},
    },
}
