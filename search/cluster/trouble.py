"""When the cluster is down: who finds out keeps others of this process from waiting as well."""

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager

from elastic_transport import TransportError
from elasticsearch import ApiError

SECONDS = 10.0
logger = logging.getLogger("madang.search")


class ClusterDown(Exception):
    """The cluster cannot be asked now."""


class Breaker:
    """Lets nobody through for some seconds after the cluster has failed."""

    def __init__(self) -> None:
        self.closed_until = 0.0

    @contextmanager
    def asking(self) -> Iterator[None]:
        """Raise ClusterDown where the cluster is known to be down, or turns out to be."""
        if self.is_closed():
            raise ClusterDown("It did not answer a moment ago.")
        try:
            yield
        except (ApiError, TransportError) as failed:
            self.closed_until = time.monotonic() + SECONDS
            logger.warning("The cluster fails: %s", failed)
            raise ClusterDown(str(failed)) from failed

    def is_closed(self) -> bool:
        """Tell whether the cluster failed a moment ago."""
        return time.monotonic() < self.closed_until

    def open(self) -> None:
        """Let the next one try."""
        self.closed_until = 0.0


breaker = Breaker()
