"""What migrations sow, for databases that a test has flushed."""

from importlib import import_module

from django.apps import apps

from search.models import SynonymGroup


def sow_synonyms() -> None:
    """Sow the words that mean the same, where a flushed database lacks them."""
    if not SynonymGroup.objects.exists():
        import_module("search.migrations.0002_synonyms").sow(apps, None)
