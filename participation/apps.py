"""The app of participation."""

from django.apps import AppConfig
from django.core.checks import register
from django.utils.translation import gettext_lazy as _


class ParticipationConfig(AppConfig):
    """What citizens send, and the personal data that comes with it."""

    name = "participation"
    verbose_name = _("참여")

    def ready(self) -> None:
        """Refuse to start with keys that protect nothing; tell what postings go on from."""
        from cms.contacts.checks import check_contact_keys
        from participation.following.push.keys import check_vapid_key
        from participation.posting import publishing

        register(check_contact_keys)
        register(check_vapid_key)
        publishing.connect()
