"""The WSGI entry point that gunicorn starts: Django, and the layer of kept answers around it."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings.production")

django_application = get_wsgi_application()

# Only a Django that is set up lets the layer be imported.
from django.conf import settings  # noqa: E402

from delivery.hot.layer import DeliveryLayer  # noqa: E402
from delivery.hot.store import Store  # noqa: E402

application = DeliveryLayer(django_application, Store(settings.MADANG_HOT_MB * 1024 * 1024))
