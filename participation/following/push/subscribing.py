"""A browser says where its push service takes notices, and what of; or that it wants none."""

import hashlib
from typing import Any

import orjson
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from delivery.following.choice import Choice, as_json, from_query
from delivery.models import Generation
from delivery.webhooks.targets import checked
from participation.abuse.limits import is_taken
from participation.following.push.consent import LASTS, push_consent
from participation.following.push.keys import public_key
from participation.following.push.message import check_keys
from participation.models import Consent, PushSubscription

BAD, TOO_MANY = 400, 429
LONGEST = 16_000  # bytes


def hash_of(endpoint: str) -> str:
    """Return the hash under which an endpoint is found: a secret stands in it, so needs no key."""
    return hashlib.sha256(endpoint.encode()).hexdigest()


@never_cache
@require_POST
def push(request: HttpRequest) -> HttpResponse:
    """Take JSON: `endpoint`, and what to do with it in `action`: begin, renew or stop."""
    try:
        sent = orjson.loads(request.body) if len(request.body) <= LONGEST else None
    except orjson.JSONDecodeError:
        sent = None
    if not isinstance(sent, dict) or not isinstance(sent.get("endpoint"), str):
        return refused(_("브라우저의 알림 주소를 읽지 못했습니다. 다시 눌러 주세요."))
    rows = PushSubscription.objects.filter(endpoint_hash=hash_of(sent["endpoint"]))
    if sent.get("action") == "stop":
        return JsonResponse({"is_on": False, "stopped": end(rows)})
    if sent.get("action") == "renew":
        return JsonResponse({"is_on": bool(rows.update(renewed_at=timezone.now()))})
    if not public_key():
        return refused(_("이 누리집은 아직 알림을 보내지 않습니다."))
    if not is_taken(request, None, "push"):
        words = _("짧은 사이에 여러 번 누르셨습니다. 한 시간 뒤에 다시 해 주세요.")
        return refused(words, TOO_MANY)
    try:
        begin(sent)
    except ValidationError as invalid:
        return refused(" ".join(invalid.messages))
    return JsonResponse({"is_on": True})


def refused(words: str, status: int = BAD) -> HttpResponse:
    """Return a sentence for the page to show."""
    return JsonResponse({"problem": words}, status=status)


def choice_in(sent: dict[str, Any]) -> Choice:
    """Return the choice that was sent as a query; raises ValidationError."""
    read = from_query(str(sent.get("choice") or ""))
    if read.problems:
        raise ValidationError(list(read.problems))
    if read.choice.is_empty:
        raise ValidationError(_("따라갈 것을 하나라도 골라 주세요."))
    return read.choice


@transaction.atomic
def begin(sent: dict[str, Any]) -> None:
    """Store a subscription, or another choice for one that is there; raises ValidationError."""
    choice = choice_in(sent)
    keys = sent.get("keys")
    if not isinstance(keys, dict):
        keys = {}
    key, secret = str(keys.get("p256dh") or ""), str(keys.get("auth") or "")
    check_keys(key, secret)
    endpoint = sent["endpoint"]
    check_endpoint(endpoint)
    now = timezone.now()
    values = {
        "endpoint": endpoint,
        "browser_key": key,
        "browser_secret": secret,
        "choice": as_json(choice),
        "language": (get_language() or "ko")[:2],
        "renewed_at": now,
    }
    first = {"seen_number": Generation.current(), "seen_at": now, "looked_at": now}
    row, is_new = PushSubscription.objects.update_or_create(
        endpoint_hash=hash_of(endpoint), defaults=values, create_defaults=values | first
    )
    if is_new:
        asked = push_consent()
        row.consent = Consent.objects.create(
            purpose=asked.purpose,
            items=asked.items,
            until_on=timezone.localdate(now + LASTS),
            is_refusal_explained=bool(asked.refusal),
        )
        row.save(update_fields=["consent"])


def check_endpoint(endpoint: str) -> None:
    """Raise ValidationError where no notice may be sent to an endpoint.

    Which rule it breaks is nothing that its reader could mend: the browser has made it.
    """
    try:
        is_bare = ":" in checked(endpoint).host
    except ValidationError:
        is_bare = True
    if is_bare:
        words = _("이 브라우저의 알림 주소로는 보낼 수 없습니다. 달력이나 편지로 받아 보세요.")
        raise ValidationError(words)


def end(rows: Any) -> int:
    """Delete subscriptions, note that their consents have ended, and return how many there were."""
    consents = [pk for pk in rows.values_list("consent", flat=True) if pk is not None]
    Consent.objects.filter(pk__in=consents).update(withdrawn_at=timezone.now())
    count: int = rows.count()
    rows.delete()
    return count
