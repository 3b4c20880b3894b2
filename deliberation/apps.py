"""The app of deliberation."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DeliberationConfig(AppConfig):
    """Records, roundtables, proposals, results, hearings, and the trail between them."""

    name = "deliberation"
    verbose_name = _("숙의")

    def ready(self) -> None:
        """Settle flags, log stages and add steps as pages are published."""
        from deliberation import flagging
        from deliberation.trail import inspired, log

        flagging.connect()
        log.connect()
        inspired.connect()
