"""Sending digests: each to one address, nothing twice, and nothing where nothing is new."""

from datetime import datetime

from django.utils import translation

from delivery.following.choice import from_json
from delivery.models import Generation
from participation.following.digest.slots import AHEAD, last_slot
from participation.following.news import News, news_for, remember
from participation.following.options import options, words_for
from participation.following.turns import claimed, give_back
from participation.mails import send_mail, site_root
from participation.models import Digest
from participation.models.digests import Frequency

# So often one letter is tried again before it waits for the next of its days.
TRIES = 6


class UnsentError(Exception):
    """Some letters could not leave: the chore is due again soon."""


def send_digests(now: datetime) -> str:
    """Send all letters that are due; raises UnsentError where some could not leave."""
    sent = waiting = 0
    for frequency in Frequency:
        slot = last_slot(frequency, now)
        due = Digest.objects.exclude(confirmed_at=None).filter(
            frequency=frequency, looked_at__lt=slot
        )
        for row in claimed(due, now):
            has_left = tell(row, now)
            if has_left is None:
                waiting += put_off(row, now)
            else:
                sent += has_left
    if waiting:
        raise UnsentError(f"{sent} letters sent, {waiting} could not leave and are tried again.")
    return f"letters: {sent}"


def tell(row: Digest, now: datetime) -> bool | None:
    """Tell one address its news; return whether there were any, None where they did not leave."""
    number = Generation.current()
    news = news_for(row, now, AHEAD[Frequency(row.frequency)])
    if news.items and not send(row, news):
        return None
    remember(row, news, number, now)
    row.looked_at, row.failures = now, 0
    give_back(row)
    return bool(news.items)


def put_off(row: Digest, now: datetime) -> int:
    """Note that a letter did not leave; return 1 if it is tried again soon, 0 if another day."""
    row.failures += 1
    is_for_today = row.failures % TRIES != 0
    if not is_for_today:
        row.looked_at = now
    give_back(row)
    return int(is_for_today)


def send(row: Digest, news: News) -> bool:
    """Send one letter; tell whether it left."""
    contact = row.get_contact()
    if contact is None:
        return True
    choice = from_json(row.choice)
    with translation.override(row.language):
        words = words_for(choice, options())
    manage = f"{site_root()}/participate/follow/mail/{row.token}/"
    stop = f"{manage}stop/"
    context = {
        "news": news,
        "others": len(news.items) + news.more - 1,
        "first": news.items[0],
        "words": words,
        "my": f"{site_root()}/my/?{choice.query}",
        "manage": manage,
        "stop": stop,
        "until": row.keep_until_on,
    }
    headers = {
        "List-Unsubscribe": f"<{stop}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }
    return send_mail("digest", context, contact.value, language=row.language, headers=headers)
