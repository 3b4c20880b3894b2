"""Sending the notes: however often the same form arrives, there is one record."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone

from deliberation.models import RecordKit
from deliberation.models.record_kits import KitState
from deliberation.record_kit import photos
from deliberation.record_kit.fields import NotesForm, lacking, wrong
from deliberation.record_kit.records import correct, kept_form, make, values_of


class ClosedError(Exception):
    """The notes can no longer be changed."""


@dataclass
class Sent:
    """The notes after a form has arrived; `errors` are sentences by field."""

    kit: RecordKit
    form: NotesForm
    errors: dict[str, str] = field(default_factory=dict)


def locked(token: str) -> RecordKit:
    """Return the kit, held until the end of the transaction.

    Raises RecordKit.DoesNotExist.
    """
    return RecordKit.objects.select_for_update().get(token=token)


def receive(
    token: str,
    data: Mapping[str, str],
    files: Iterable[UploadedFile[bytes]],
    submission: UUID | None,
    *,
    is_sent: bool,
) -> Sent:
    """Keep what a form brings and, with `is_sent`, make or correct the record.

    Whatever is right is kept even where something else is wrong. Raises ClosedError, and
    RecordKit.DoesNotExist.
    """
    with transaction.atomic():
        kit = locked(token)
        if submission is not None and kit.sent_at is not None and submission == kit.submission:
            return Sent(kit, NotesForm(instance=kit))
        if kit.state() is KitState.FROZEN:
            raise ClosedError
        form = NotesForm(dict(data), instance=kit)
        errors = keep(kit, form)
        refused = photos.take(kit, files)
        if refused:
            errors["photos"] = refused
        if is_sent:
            errors |= lacking({name: getattr(kit, name) for name in kit_fields()})
        if is_sent and not errors:
            send(kit, submission)
        return Sent(kit, form, errors)


def kit_fields() -> tuple[str, ...]:
    """Return the names of the notes' fields."""
    return tuple(NotesForm.base_fields)


def keep(kit: RecordKit, form: NotesForm) -> dict[str, str]:
    """Store the right fields of a form; return a sentence for each wrong one."""
    errors = wrong(form)
    stored = RecordKit.objects.get(pk=kit.pk)
    for name in kit_fields():
        good = name not in errors and name in form.data
        setattr(kit, name, form.cleaned_data[name] if good else getattr(stored, name))
    kit.version += 1
    kit.save()
    return errors


def send(kit: RecordKit, submission: UUID | None) -> None:
    """Make the record, or correct the one there is; the kit remembers what was sent."""
    if kit.record is None:
        make(kit)
    else:
        correct(kit, kit.record)
    kit.sent = kept_form(values_of(kit))
    kit.sent_at = kit.sent_at or timezone.now()
    kit.submission = submission or kit.submission
    kit.save()
