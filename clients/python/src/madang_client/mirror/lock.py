"""One mirror to a folder: the lock goes with its process, however that ends."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from madang_client.mirror import complaints

FILE = "mirror.lock"


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Keep others out of a folder, which is made where it is not there; raises Complaint.

    SQLite locks files on every system, so that it is asked for this too.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise complaints.no_folder(
            folder, "it is no folder" if folder.exists() else f"{error.strerror}"
        ) from None
    try:
        lock = sqlite3.connect(folder / FILE, timeout=0, isolation_level=None)
    except sqlite3.Error as error:
        raise complaints.no_folder(folder, str(error)) from None
    with closing(lock):
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
                raise complaints.taken(folder) from None
            raise complaints.no_folder(folder, str(error)) from None
        except sqlite3.DatabaseError:
            raise complaints.not_ours(folder / FILE) from None
        yield
