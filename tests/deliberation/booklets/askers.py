"""A process that asks for editions of a booklet, for the test of their numbers.

Called as `python -m tests.deliberation.booklets.askers BOOKLET_PK COUNT`, with the settings and the
database in the environment.
"""

import sys

import django


def ask(booklet_pk: int, count: int) -> None:
    """Ask for `count` editions, one after another."""
    from deliberation.booklets.editions import ask_for
    from deliberation.models import BookletPage

    for _ in range(count):
        ask_for(BookletPage.objects.get(pk=booklet_pk))


if __name__ == "__main__":
    django.setup()
    ask(int(sys.argv[1]), int(sys.argv[2]))
