"""`manage.py rebuild_publications`: build every publication anew."""

from typing import Any

from django.core.management.base import BaseCommand
from wagtail.models import Page

from delivery.changes.forgetting import forget_tombstones
from delivery.publishing.dependants import rebuild


class Command(BaseCommand):
    """Build every publication anew; those that read the same keep their number."""

    help = "Rebuild all publications (after a change of code, or of a setting that shows in them)."

    def handle(self, *args: Any, **options: Any) -> None:
        """Rebuild in small parts, each in a transaction of its own."""
        pks = list(Page.objects.filter(depth__gt=1).order_by("path").values_list("pk", flat=True))
        rebuild.call(pks)
        count = forget_tombstones()
        self.stdout.write(f"{len(pks)} pages looked at, {count} tombstones cleared away.")
