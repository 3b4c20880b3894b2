"""When a posting is published that goes on from something, the rest of the house is told."""

from typing import Any

from wagtail.signals import page_published

from cms.signals import page_inspired
from participation.models import Posting


def connect() -> None:
    """Listen to pages being published."""
    page_published.connect(tell_of_origin, dispatch_uid="participation.posting.publishing")


def tell_of_origin(instance: Any, **kwargs: Any) -> None:
    """Say from which public page (uuid) a published posting goes on."""
    rows = Posting.objects.filter(page_id=instance.pk, withdrawn_at=None, inspired_by__isnull=False)
    origin = rows.values_list("inspired_by", flat=True).first()
    if origin is not None:
        page_inspired.send(sender=type(instance), page=instance, by=origin)
