"""The Idempotency-Key of a request (draft-ietf-httpapi-idempotency-key-header)."""

import hashlib
import re
from datetime import timedelta
from typing import Any

import orjson
from django.http import HttpRequest
from django.utils import timezone

from delivery.api.problems import ProblemError
from delivery.models import Partner, Submission

HEADER = "Idempotency-Key"
KEY = re.compile(r'"([!#-\[\]-~]{1,255})"|([!#-\[\]-~]{1,255})')
REMEMBERED = timedelta(hours=24)


def key_sent(request: HttpRequest) -> str:
    """Return the key of a request, written as a string or bare; raises ProblemError(400)."""
    found = KEY.fullmatch(request.headers.get(HEADER, "").strip())
    if found is None:
        raise ProblemError(
            400, f"Send a header {HEADER} with a new value (such as a UUID) for each draft."
        )
    return found[1] or found[2]


def digest_of(body: dict[str, Any]) -> str:
    """Return a mark of what was sent; the order of members makes no difference."""
    return hashlib.sha256(orjson.dumps(body, option=orjson.OPT_SORT_KEYS)).hexdigest()


def sent_before(partner: Partner, key: str, digest: str) -> Submission | None:
    """Return what was made of the same request before, or None.

    Raises ProblemError(422) where the key was used for another body.
    """
    since = timezone.now() - REMEMBERED
    rows = Submission.objects.filter(partner=partner, idempotency_key=key)
    rows.filter(created_at__lt=since).update(idempotency_key=None)
    before = rows.first()
    if before is not None and before.digest != digest:
        raise ProblemError(
            422,
            f"This {HEADER} was used for another draft. Send each draft with a value of its own.",
        )
    return before
