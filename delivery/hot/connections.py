"""The thread's connection to the database, outside of Django's requests."""

from django.db import connection


def release() -> None:
    """Close the connection if it is broken or old, as Django does at a request's end.

    Inside a transaction it is somebody else's, and stays.
    """
    if not connection.in_atomic_block:
        connection.close_if_unusable_or_obsolete()
