"""Compressed bodies: one strong ETag for each encoding (RFC 9110, section 8.8.3.3)."""

import gzip
import re
from functools import lru_cache

import brotli

IDENTITY = "identity"
SUFFIXES = {"br": "-br", "gzip": "-gz"}
# Shorter bodies fit into one packet as they are.
SHORTEST = 600
COMPRESSED = re.compile(r"application/(?:[a-z.+-]*(?:json|xml)[a-z+-]*)|text/|image/svg")


@lru_cache(maxsize=512)
def weights_of(accepted: str) -> dict[str, float]:
    """Return how much an Accept-Encoding header wants br, gzip and identity, each 0 to 1.

    What is not named is not taken; `*` stands for what is not named. A broken weight counts as 0.
    """
    weights = {}
    for each in accepted.lower().split(",")[:20]:
        name, _sign, weight = each.strip().partition(";")
        # An older name of the same (RFC 9110, section 8.4.1.3).
        weights[name.strip().removeprefix("x-")] = weight_of(weight)
    rest = weights.get("*", 0.0)
    found = {name: weights.get(name, rest) for name in SUFFIXES}
    return {**found, IDENTITY: weights.get(IDENTITY, 0.0)}


@lru_cache(maxsize=512)
def chosen(accepted: str) -> str:
    """Return the best encoding that an Accept-Encoding header takes: br, gzip or identity."""
    weights = weights_of(accepted)
    best = max(SUFFIXES, key=lambda name: weights[name])
    return best if weights[best] > 0 and weights[best] >= weights[IDENTITY] else IDENTITY


def takes(accepted: str, encoding: str) -> bool:
    """Tell whether an Accept-Encoding header takes an encoding at all."""
    return weights_of(accepted)[encoding] > 0


def weight_of(parameter: str) -> float:
    """Return the weight that `q=…` gives; 1 where none is given."""
    name, _sign, value = parameter.strip().partition("=")
    if not parameter.strip():
        return 1.0
    try:
        return min(max(float(value), 0.0), 1.0) if name.strip() == "q" else 0.0
    except ValueError:
        return 0.0


def is_compressed(content_type: str, length: int) -> bool:
    """Tell whether compressing pays for a body."""
    return length >= SHORTEST and COMPRESSED.match(content_type) is not None


def compressed(body: bytes, encoding: str) -> bytes:
    """Return a body in an encoding: the same bytes each time, as a strong ETag promises."""
    if encoding == "br":
        packed: bytes = brotli.compress(body, quality=5)
        return packed
    if encoding == "gzip":
        return gzip.compress(body, compresslevel=6, mtime=0)
    return body


def etag_in(etag: str, encoding: str) -> str:
    """Return the ETag, in quotes, of the same content in an encoding."""
    suffix = SUFFIXES.get(encoding, "")
    return f'{etag[:-1]}{suffix}"' if suffix else etag


def plain_etags(header: str, encoding: str) -> str:
    """Return If-None-Match as Django knows it: without the suffix of this reader's encoding."""
    suffix = SUFFIXES.get(encoding, "")
    return header.replace(f'{suffix}"', '"') if suffix else header
