"""When a flag is settled: somebody changed the value, or said that it is right."""

from typing import Any

from django.utils import timezone
from wagtail.signals import page_published

from deliberation.models import ConversationPage, RecordFlag


def connect() -> None:
    """Look at a record's flags whenever it is published."""
    page_published.connect(
        settle_changed, sender=ConversationPage, dispatch_uid="deliberation-flags"
    )


def stored_value(page: ConversationPage, field: str) -> str:
    """Return the value of a field as text; the same value always gives the same text.

    A form sends back every line end as CR LF.
    """
    value = getattr(page, field, None)
    return "" if value is None else "\n".join(str(value).strip().splitlines())


def settle_changed(instance: ConversationPage, **kwargs: Any) -> None:
    """Settle the flags of fields that now have a value other than the import's.

    An inferred value that is right stays the same: somebody has to confirm it by hand.
    """
    for flag in instance.flags.filter(resolved_at=None):
        value = stored_value(instance, flag.field)
        if value and value != flag.imported_value:
            settle(flag)


def settle(flag: RecordFlag) -> None:
    """Mark a flag as settled now; one that is settled keeps its time."""
    if flag.resolved_at is None:
        flag.resolved_at = timezone.now()
        flag.save(update_fields=["resolved_at"])


def reopen(flag: RecordFlag) -> None:
    """Take back that a flag is settled."""
    flag.resolved_at = None
    flag.save(update_fields=["resolved_at"])
