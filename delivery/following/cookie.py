"""The choice kept in the browser: a cookie that holds the choice itself, and no number of anybody.

It is what was asked for (functional), so that it works without scripts.
"""

from datetime import timedelta

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from delivery.following.choice import Choice, from_query

NAME = "madang_choice"
LASTS = timedelta(days=365)
LONGEST = 3_500  # characters: browsers take 4,096 bytes with name and attributes


def kept_choice(request: HttpRequest) -> Choice | None:
    """Return the choice that the browser keeps; None where there is none, or something else."""
    text = request.COOKIES.get(NAME, "")
    if not text or len(text) > LONGEST:
        return None
    read = from_query(text)
    return None if read.problems or read.choice.is_empty else read.choice


def kept_topics(request: HttpRequest) -> tuple[str, ...]:
    """Return "my topics": slugs of the topics in the choice that the browser keeps."""
    kept = kept_choice(request)
    return kept.topics if kept else ()


def keep(response: HttpResponse, choice: Choice) -> bool:
    """Let the browser keep a choice; return False where it is longer than a cookie may be."""
    if len(choice.query) > LONGEST:
        return False
    response.set_cookie(
        NAME,
        choice.query,
        max_age=LASTS,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )
    return True


def forget(response: HttpResponse) -> None:
    """Let the browser forget the choice."""
    response.delete_cookie(NAME, samesite="Lax")
