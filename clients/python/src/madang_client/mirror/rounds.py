"""Round after round, through whatever the network does."""

import sqlite3
import sys
import time
from http import HTTPStatus

from madang_client.client import Client
from madang_client.errors import MadangError, NotAllowedThere, NotMadang, Problem
from madang_client.mirror import complaints
from madang_client.mirror.arguments import Wanted
from madang_client.mirror.following import Done, step
from madang_client.mirror.storing import place

DONE, UNDONE = 0, 1
LOCKED_OUT = (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN)


def rounds(client: Client, database: sqlite3.Connection, asked: Wanted) -> int:
    """Mirror once or for ever; return the exit code. Raises Complaint."""
    is_troubled = False
    while True:
        wait = asked.interval
        try:
            done = one(client, database, asked.types)
        except MadangError as error:
            if asked.is_once:
                say(f"{error} The copy is not in step.", is_bad=True)
                return UNDONE
            if not is_troubled:
                say(f"{error} Trying again every {asked.interval:g} s.", is_bad=True)
            is_troubled = True
            wish = error.retry_after if isinstance(error, Problem) else None
            wait = max(wait, wish or 0)
        else:
            if is_troubled:
                say("The site answers again.", is_bad=True)
            is_troubled = False
            report(done)
            if asked.is_once:
                return DONE
        time.sleep(wait)


def one(client: Client, database: sqlite3.Connection, types: tuple[str, ...]) -> Done:
    """Do one round; raises Complaint for what no other round would mend, else as the client."""
    is_first = place(database) is None
    try:
        if is_first:
            check_site(client, types)
        return step(client, database, types)
    except NotMadang:
        if is_first:
            raise complaints.no_madang(client.address) from None
        raise
    except NotAllowedThere as error:
        if is_first:
            raise complaints.Complaint(str(error)) from None
        raise
    except Problem as problem:
        if problem.status in LOCKED_OUT:
            raise complaints.refused(f"{problem}") from None
        if is_first and problem.status == HTTPStatus.NOT_FOUND:
            raise complaints.no_madang(client.address) from None
        raise


def check_site(client: Client, types: tuple[str, ...]) -> None:
    """Raise Complaint where the site has not got one of the types."""
    known = [each["name"] for each in client.types()]
    for each in types:
        if each not in known:
            raise complaints.unknown_type(each, known)


def report(done: Done) -> None:
    """Say what a round has done, if anything."""
    if done.copied is not None:
        say(f"Copied {done.copied} documents.")
    elif done.changed:
        say(f"Stored {done.changed} changes.")


def say(sentence: str, *, is_bad: bool = False) -> None:
    """Tell the person at the terminal, or the log."""
    print(sentence, file=sys.stderr if is_bad else sys.stdout, flush=True)
