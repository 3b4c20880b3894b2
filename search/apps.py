"""The app of search."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class SearchConfig(AppConfig):
    """Search over publications, in Korean as it is written."""

    name = "search"
    verbose_name = _("찾기")

    def ready(self) -> None:
        """Follow what is published, and what the team changes in the words that mean the same."""
        from search.indexing import handlers
        from search.synonyms import reading

        handlers.connect()
        reading.connect()
