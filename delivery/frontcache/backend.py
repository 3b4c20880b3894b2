"""A cache that forgets by Surrogate-Key, such as Varnish with its xkey module."""

import logging
from collections.abc import Sequence
from urllib.error import URLError
from urllib.request import urlopen

from wagtail.contrib.frontend_cache.backends.http import HTTPBackend, PurgeRequest

TIMEOUT = 5
KEYS_AT_ONCE = 100
logger = logging.getLogger("madang.frontcache")


class KeyedBackend(HTTPBackend):
    """Sends PURGE with the keys in `Surrogate-Key` to LOCATION, a hundred keys a request."""

    def purge_keys(self, keys: Sequence[str]) -> None:
        """Make the cache forget all answers with one of the keys; a cache that is down is logged.

        What it could not be told it forgets by itself after `s-maxage`.
        """
        for start in range(0, len(keys), KEYS_AT_ONCE):
            part = " ".join(keys[start : start + KEYS_AT_ONCE])
            request = PurgeRequest(
                f"{self.cache_scheme}://{self.cache_netloc}/", headers={"Surrogate-Key": part}
            )
            try:
                # The address is the operator's own setting.
                urlopen(request, timeout=TIMEOUT).close()  # noqa: S310
            except (URLError, OSError) as failed:
                logger.warning("The cache in front was not told: %s", failed)
                return
