"""The app of deliberation."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DeliberationConfig(AppConfig):
    """Conversation records and roundtables."""

    name = "deliberation"
    verbose_name = _("숙의")

    def ready(self) -> None:
        """Settle the flags of records as these are published."""
        from deliberation import flagging

        flagging.connect()
