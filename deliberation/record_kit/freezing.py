"""Freezing records whose window has passed: locked, as Wagtail locks pages."""

from datetime import datetime

from django.utils import timezone

from deliberation.models import ConversationPage


def freeze(now: datetime | None = None) -> int:
    """Lock the records that nobody may correct any more; return how many.

    Only once: an editor who unlocks one to mend it is not locked out again.
    """
    now = now or timezone.now()
    due = ConversationPage.objects.filter(
        live=True, locked=False, locked_at__isnull=True, corrections_until__lte=now
    )
    count = 0
    for page in due:
        page.locked, page.locked_at = True, now
        page.save(update_fields=["locked", "locked_at"])
        count += 1
    return count
