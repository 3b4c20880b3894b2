"""The app of delivery."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DeliveryConfig(AppConfig):
    """Publications and the API that hands them out."""

    name = "delivery"
    verbose_name = _("내보내기")

    def ready(self) -> None:
        """Follow what is published, moved, hidden and deleted."""
        from delivery.frontcache import purging
        from delivery.publishing import handlers
        from delivery.webhooks import outbox

        handlers.connect()
        outbox.connect()
        purging.connect()
