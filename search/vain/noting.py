"""Noting that something was sought in vain, once this has happened on five different days."""

import logging
import re

from django.db import DatabaseError, transaction
from django.db.models import F
from django.utils import timezone
from django.utils.crypto import salted_hmac

from search.language.normalise import normalise, words
from search.models import SoughtBefore, SoughtInVain
from search.question import Question

FEWEST_DAYS = 5
LONGEST = 60
MOST_A_DAY = 2000
# Numbers that could be somebody's, addresses, and what is no words at all.
PERSONAL = re.compile(r"\d{4,}|\d+\D\d+\D\d+|@")
logger = logging.getLogger("madang.search")


def note(question: Question) -> None:
    """Note words that found nothing; filters may be why, so words with filters do not count."""
    said = " ".join(words(normalise(question.words, LONGEST + 1)))
    if not said or len(said) > LONGEST or PERSONAL.search(question.words):
        return
    if question != Question(words=question.words, limit=question.limit, facets=question.facets):
        return
    try:
        with transaction.atomic():
            count(said)
    except DatabaseError:
        # A reader's answer does not wait for, or fail with, what is only counted.
        logger.warning("What was sought in vain could not be counted.")


def count(said: str) -> None:
    """Count words for today, or keep a mark of them until they have been sought on enough days."""
    today = timezone.localdate()
    mark = salted_hmac("madang.search.vain", said, algorithm="sha256").hexdigest()[:32]
    days = set(SoughtBefore.objects.filter(mark=mark).values_list("sought_on", flat=True))
    if today not in days:
        if SoughtBefore.objects.filter(sought_on=today).count() >= MOST_A_DAY:
            return
        SoughtBefore.objects.get_or_create(mark=mark, sought_on=today)
    if len(days | {today}) < FEWEST_DAYS:
        return
    row, _is_new = SoughtInVain.objects.get_or_create(words=said, sought_on=today)
    SoughtInVain.objects.filter(pk=row.pk).update(times=F("times") + 1)
