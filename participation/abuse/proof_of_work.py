"""Proof of work: a telephone computes for a second, a flood of forms for a long time.

Self-hosted, by the ALTCHA scheme. Without JavaScript there is no proof, and nobody is refused for
that: the posting is looked at by people, as it is anyway.
"""

import base64
import binascii
import logging
import struct
import time
from datetime import timedelta
from typing import Any

import orjson
from altcha import create_challenge, verify_solution
from django.core.cache import caches
from django.utils import timezone
from django.utils.crypto import salted_hmac

from delivery.limits.door import COUNTERS

logger = logging.getLogger("madang.participation")
ALGORITHM = "PBKDF2/SHA-256"  # what browsers have built in
COST = 2_000  # rounds for one attempt; a proof takes 256 attempts on average
LIFETIME = timedelta(hours=12)
LONGEST = 4_000


def secret() -> str:
    """Return the secret that signs challenges: made of SECRET_KEY."""
    return salted_hmac("madang.participation.proof", "challenge", algorithm="sha256").hexdigest()


def new_challenge() -> str:
    """Return a signed challenge as JSON, for the page's script."""
    challenge = create_challenge(
        ALGORITHM,
        COST,
        hmac_secret=secret(),
        expires_at=timezone.now() + LIFETIME,
    )
    return orjson.dumps(challenge.to_dict()).decode()


def is_proven(payload: str) -> bool:
    """Tell whether a form brings a proof of its own: right, in time, and not used before."""
    if not payload or len(payload) > LONGEST:
        return False
    try:
        sent: dict[str, Any] = orjson.loads(base64.b64decode(payload, validate=True))
        is_right = verify_solution(payload, secret()).verified
        # The package compares the key that was sent with the one it derives, but does not look
        # whether it begins as the challenge demands: without this, any first attempt would do.
        prefix = str(sent["challenge"]["parameters"]["keyPrefix"])
        is_worked = bool(prefix) and str(sent["solution"]["derivedKey"]).startswith(prefix)
        signature = str(sent["challenge"]["signature"])
    except (ValueError, KeyError, TypeError, AttributeError, struct.error, binascii.Error):
        return False
    return is_right and is_worked and is_first(signature)


def is_first(signature: str) -> bool:
    """Tell whether a challenge is answered for the first time, over all workers."""
    name = f"madang-proof:{signature[:64]}"
    try:
        return bool(caches[COUNTERS].add(name, int(time.time()), int(LIFETIME.total_seconds())))
    except Exception:  # each cache has errors of its own, and people should not be turned away
        logger.exception("Used proofs are not being remembered: the cache of counters fails.")
        return True
