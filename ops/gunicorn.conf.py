"""Gunicorn's settings: two processes with threads, for one small city on one small machine."""

import gc
import os
from typing import Any

wsgi_app = "cms.wsgi:application"
workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
worker_class = "gthread"
threads = 4
timeout = 60
graceful_timeout = 10
keepalive = 5
# A worker that has grown is replaced; the jitter keeps two from leaving at once.
# With it goes what it had kept of the API, so that this happens seldom.
max_requests = 200_000
max_requests_jitter = 20_000
loglevel = "warning"
# The socket for remote control would be left in the home folder, and nobody uses it.
control_socket_disable = True
# The longest that gunicorn takes: Hangul in an address is nine signs a syllable.
limit_request_line = 8190


def post_worker_init(worker: Any) -> None:
    """Let the garbage collector never again look through what was loaded for good.

    A look through all of it makes every thread of a worker wait for about a tenth of a second.
    """
    gc.collect()
    gc.freeze()
