"""Editions: asked for in a moment, made in the background, frozen when they are done."""

import logging
from uuid import uuid4

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F, Max
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django_tasks import task

from cms.signals import page_stored
from deliberation.booklets.making import MadeEdition, make
from deliberation.booklets.snapshots import canonical, checksum_of, take_snapshot
from deliberation.models import BookletEdition, BookletPage
from deliberation.models.editions import EditionState

logger = logging.getLogger("madang.booklets")


def ask_for(booklet: BookletPage) -> BookletEdition:
    """Return the next edition of a booklet: its content taken now, its files made soon.

    Raises ValidationError, with a sentence for editors, where no edition can be made.
    """
    with transaction.atomic():
        # Held until the commit, so that two who ask at once get numbers of their own.
        stored = BookletPage.objects.select_for_update(of=("self",)).filter(pk=booklet.pk).first()
        if stored is None:
            raise ValidationError(_("책자가 지워졌습니다. 목록에서 다른 책자를 골라 주세요."))
        latest = stored.editions.aggregate(latest=Max("number"))["latest"]
        number, uuid, now = (latest or 0) + 1, uuid4(), timezone.now()
        snapshot = take_snapshot(stored, number, reverse("edition", args=[uuid]), now)
        content = canonical(snapshot)
        edition = BookletEdition.objects.create(
            uuid=uuid,
            booklet=stored,
            title=stored.title,
            number=number,
            snapshot=content,
            checksum=checksum_of(content),
            frozen_at=now,
        )
        start(edition)
    return edition


def ask_again(edition: BookletEdition) -> bool:
    """Let a failed edition, or one that has stopped moving, be made again; tell whether it will."""
    with transaction.atomic():
        stored = BookletEdition.objects.select_for_update().get(pk=edition.pk)
        if not stored.may_restart:
            return False
        BookletEdition.objects.filter(pk=stored.pk).update(
            state=EditionState.WAITING, done_steps=0, failure="", touched_at=timezone.now()
        )
        start(stored)
    return True


def start(edition: BookletEdition) -> None:
    """Leave an edition to the background once the present transaction has been committed."""
    uuid = str(edition.uuid)
    transaction.on_commit(lambda: make_edition.enqueue(uuid))


@task(backend="background")
def make_edition(uuid: str) -> None:
    """Make the files of a waiting edition and freeze it; one that is not waiting is left alone.

    What goes wrong is told to editors in a sentence, and raised for the worker's own record.
    """
    edition = claim(uuid)
    if edition is None:
        return
    try:
        freeze(edition, make(edition))
    except Exception as error:
        logger.exception("Edition %s could not be made", uuid)
        fail(edition, sentence_for(error))
        raise


def claim(uuid: str) -> BookletEdition | None:
    """Take a waiting edition in hand, or return None: only one run of the task can have it."""
    waiting = BookletEdition.objects.filter(pk=uuid, state=EditionState.WAITING)
    claimed = waiting.update(
        state=EditionState.WORKING,
        attempt=F("attempt") + 1,
        done_steps=0,
        total_steps=0,
        touched_at=timezone.now(),
    )
    return BookletEdition.objects.get(pk=uuid) if claimed else None


def freeze(edition: BookletEdition, made: MadeEdition) -> None:
    """Store what was made, unless a later run has taken over, and tell the readers."""
    with transaction.atomic():
        stored = BookletEdition.objects.select_for_update().get(pk=edition.pk)
        if stored.state != EditionState.WORKING or stored.attempt != edition.attempt:
            return
        made.store(stored)
        stored.state = EditionState.DONE
        stored.done_steps = stored.total_steps = made.steps
        stored.touched_at = timezone.now()
        stored.save()
        if stored.booklet is not None:
            page_stored.send(sender=BookletPage, page=stored.booklet)


def fail(edition: BookletEdition, sentence: str) -> None:
    """Note why a run has failed, unless a later one has taken over."""
    BookletEdition.objects.filter(
        pk=edition.pk, attempt=edition.attempt, state=EditionState.WORKING
    ).update(state=EditionState.FAILED, failure=sentence[:300], touched_at=timezone.now())


def sentence_for(error: Exception) -> str:
    """Return what an editor can do about an error."""
    if isinstance(error, FileNotFoundError):
        return _(
            "책자의 모양을 정하는 파일이 없습니다. 운영자에게 정적 파일을 확인해 달라고 한 뒤 "
            "다시 만들어 주세요."
        )
    if isinstance(error, OSError):
        return _(
            "책자를 짜는 프로그램(Pango)이 없거나 저장할 곳이 모자랍니다. 운영자에게 확인해 "
            "달라고 한 뒤 다시 만들어 주세요."
        )
    return _(
        "책자를 만들다가 멈췄습니다. 다시 만들어 보고, 또 멈추면 운영자에게 판의 번호를 알려 "
        "주세요."
    )
