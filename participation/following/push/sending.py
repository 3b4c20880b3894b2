"""Sending notices: one a day at most to each browser, to public addresses only."""

from datetime import datetime, time, timedelta

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils import timezone, translation

from delivery.following.choice import from_json
from delivery.models import Generation
from delivery.webhooks.connection import NoAnswerError, post
from delivery.webhooks.targets import checked
from participation.following.news import News, news_for, remember
from participation.following.push.keys import authorization
from participation.following.push.message import encrypted, words_of
from participation.following.push.subscribing import end
from participation.following.turns import claimed, give_back
from participation.mails import site_root
from participation.models import PushSubscription

AHEAD = timedelta(days=7)
AT = time(17, 30)
DAY = 24 * 60 * 60  # seconds for which a push service keeps what it cannot hand over at once
GONE = (404, 410)


def send_pushes(now: datetime) -> str:
    """Send a notice to each browser that has news; what fails is told with the next day's."""
    if not settings.MADANG_VAPID_PRIVATE_KEY:
        return "no key, no notices"
    local = timezone.localtime(now)
    slot = local.replace(hour=AT.hour, minute=AT.minute, second=0, microsecond=0)
    if slot > local:
        slot -= timedelta(days=1)
    sent = failed = gone = 0
    for row in claimed(PushSubscription.objects.filter(looked_at__lt=slot), now):
        number = Generation.current()
        news = news_for(row, now, AHEAD)
        status = send(row, news) if news.items else None
        if status in GONE:
            gone += end(PushSubscription.objects.filter(pk=row.pk))
            continue
        row.looked_at = now
        if status is None or 200 <= status < 300:
            remember(row, news, number, now)
            row.failures = 0
            sent += status is not None
        else:
            row.failures += 1
            failed += 1
        give_back(row)
    return f"notices: {sent}, failed: {failed}, ended by their push service: {gone}"


def send(row: PushSubscription, news: News) -> int:
    """Send one notice; return the push service's status, 0 where there was no answer."""
    my = f"{site_root()}/my/?{from_json(row.choice).query}"
    with translation.override(row.language):
        words = words_of(news, my)
    headers = {
        "Content-Type": "application/octet-stream",
        "Content-Encoding": "aes128gcm",
        "TTL": str(DAY),
        "Urgency": "low",
    }
    try:
        body = encrypted(words, row.browser_key, row.browser_secret)
        target = checked(row.endpoint)
        return post(target, body, headers | authorization(row.endpoint)).status
    except (NoAnswerError, ValidationError):
        return 0
