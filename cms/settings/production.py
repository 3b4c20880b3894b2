"""Settings for a city's server: everything that differs by place comes from the environment."""

from cms.settings.base import *  # noqa: F403
from cms.settings.base import BASE_DIR, env
from cms.settings.caches import caches
from cms.settings.databases import database
from cms.settings.state import state_dir

STATE_DIR = state_dir(BASE_DIR)
SECRET_KEY = env("SECRET_KEY")
MADANG_CONTACT_KEYS = env.list("MADANG_CONTACT_KEYS")
MADANG_VAPID_PRIVATE_KEY = env("MADANG_VAPID_PRIVATE_KEY", default="")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS")
DATABASES = {"default": database(env)}
CACHES = caches(env, STATE_DIR)
STATIC_ROOT = env.path("STATIC_ROOT", default=str(STATE_DIR / "static"))
MEDIA_ROOT = env.path("MEDIA_ROOT", default=str(STATE_DIR / "media"))
MADANG_SERVE_MEDIA = False

SECURE_SSL_REDIRECT = True
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_HSTS_SECONDS = 31_536_000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])
EMAIL_CONFIG = env.email("EMAIL_URL", default="smtp://127.0.0.1:25")
vars().update(EMAIL_CONFIG)
