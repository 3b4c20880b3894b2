"""What the command is asked for."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from madang_client.connection import check_key
from madang_client.mirror import complaints

EXPLAINED = """\
The copy is DIR/mirror.sqlite3: the table `documents` holds id, type, slug, number, url, title,
updated_at and the document itself in `json`. Other programs may read it at any time.

exit codes: 0 in step, or ended by SIGTERM or SIGINT; 1 not in step, since the site or the disk
did not let it (only with --once, or for the disk); 2 something has to be put right first;
3 another mirror is at work in DIR.
"""


@dataclass(frozen=True)
class Wanted:
    """What to mirror, where to, and how often to ask (`interval`, in seconds)."""

    url: str
    folder: Path
    types: tuple[str, ...]
    is_once: bool
    interval: float
    key: str | None


def wanted(arguments: Sequence[str] | None) -> Wanted:
    """Return what was typed; raises Complaint for a key that cannot be read, else SystemExit(2)."""
    parser = argparse.ArgumentParser(
        prog="madang-mirror",
        description="Copies a city's documents from Madang into SQLite and stays in step.",
        epilog=EXPLAINED,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("url", metavar="URL", help="the site, such as https://city.example")
    parser.add_argument("folder", metavar="DIR", type=Path, help="where the copy is kept")
    parser.add_argument(
        "--type", action="append", default=[], metavar="TYPE", help="only this type; repeatable"
    )
    parser.add_argument("--once", action="store_true", help="end as soon as the copy is in step")
    parser.add_argument(
        "--interval", type=seconds, default=60.0, metavar="SECONDS", help="how often to ask, 60"
    )
    parser.add_argument(
        "--key-file", type=Path, metavar="FILE", help="a file that holds a partner's key alone"
    )
    typed = parser.parse_args(arguments)
    key = key_in(typed.key_file) if typed.key_file else None
    types = tuple(sorted(set(typed.type)))
    return Wanted(typed.url, typed.folder, types, typed.once, typed.interval, key)


def seconds(text: str) -> float:
    """Return a wait in seconds, at least one: a site is not there for one reader alone."""
    number = float(text)
    if not 1 <= number <= 86400:
        raise ValueError(text)
    return number


def key_in(path: Path) -> str:
    """Return the key in a file; raises Complaint, which does not show it."""
    try:
        key = path.read_text(encoding="utf-8").strip()
        check_key(key)
    except OSError as error:
        raise complaints.no_key(path, f"{error.strerror}.") from None
    except UnicodeDecodeError:
        raise complaints.no_key(path, "it is no text.") from None
    except ValueError as error:
        raise complaints.no_key(path, str(error)) from None
    return key
