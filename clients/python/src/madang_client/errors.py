"""What can go wrong; each message is a sentence for a person, and none ever holds the key."""

LONGEST = 500


class MadangError(Exception):
    """Anything that this package raises by itself."""


class Unreachable(MadangError):
    """No answer came, or it broke off: it may be well worth trying again."""


class NotMadang(MadangError):
    """What answered does not speak as Madang's API does."""


class NotAllowedThere(MadangError):
    """An address to which this client does not go, such as another host while it holds a key."""


class Incomplete(MadangError):
    """An export that ended before all of its lines had come."""


class Problem(MadangError):
    """A refusal of the API (RFC 9457).

    `status` is the HTTP status; `retry_after` how many seconds the site asks to wait, if it does.
    """

    def __init__(
        self, status: int, title: str, detail: str, *, retry_after: float | None = None
    ) -> None:
        self.status = status
        self.title = printable(title)
        self.detail = printable(detail)
        self.retry_after = retry_after
        super().__init__(f"{status} {self.title}: {self.detail}".removesuffix(": "))


class ResyncNeeded(Problem):
    """410: what you hold cannot be brought up to date; begin anew at the address `resync`."""

    def __init__(self, title: str, detail: str, resync: str) -> None:
        super().__init__(410, title, detail)
        self.resync = resync


def printable(text: str) -> str:
    """Return a text from elsewhere as it may be shown in a terminal: one line, no controls."""
    return "".join(each if each.isprintable() else " " for each in text[:LONGEST]).strip()
