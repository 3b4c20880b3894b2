"""From an error, or what a program printed when it failed, to the complaint it means."""

import errno
import shutil
import tempfile
from pathlib import Path

from ops import complaints
from ops.complaints import Complaint
from ops.places import ROOT, state_dir

FULL = ("No space left on device", "Disk quota exceeded", "database or disk is full")
NO_ROOM = (errno.ENOSPC, errno.EDQUOT)
# The last two: a file lies where a folder is wanted.
NO_RIGHT = (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST)
# pip says the last of these where an index answers but holds nothing.
UNREACHABLE = (
    "Retrying (Retry(",
    "Max retries exceeded",
    "Could not fetch URL",
    "Network is unreachable",
    "Temporary failure in name resolution",
    "(from versions: none)",
)
UNWRITABLE = ("Read-only file system", "Permission denied", "attempt to write a readonly database")
MEGABYTE = 1024 * 1024
# Less than this and a failure of any kind is the disk's: SQLite calls it "disk I/O error".
BARELY_FREE = 4 * MEGABYTE
ROOM_TO_RUN_MB = 50
ROOM_TO_FREE_MB = 500


def free_bytes(folder: Path) -> int:
    """Return the free space at `folder`, or at its nearest ancestor that exists."""
    while not folder.exists():
        folder = folder.parent
    return shutil.disk_usage(folder).free


def fullest() -> Path:
    """Return that of the folders written to which has the least space free."""
    return min(ROOT, state_dir(), Path(tempfile.gettempdir()), key=free_bytes)


def of_os_error(error: OSError) -> Complaint | None:
    """Return the complaint that an OSError means, or None where it is not one of ours."""
    if error.errno in NO_ROOM:
        return complaints.full_disk(fullest(), ROOM_TO_FREE_MB)
    if error.errno in NO_RIGHT:
        return complaints.unwritable(str(error.filename or ROOT))
    return None


def of_output(output: str) -> Complaint | None:
    """Return the complaint that a failed program's output means, or None where it is unknown."""
    if any(phrase in output for phrase in FULL) or free_bytes(fullest()) < BARELY_FREE:
        return complaints.full_disk(fullest(), ROOM_TO_FREE_MB)
    if any(phrase in output for phrase in UNREACHABLE):
        return complaints.no_network()
    if any(phrase in output for phrase in UNWRITABLE):
        return complaints.unwritable(f"{ROOT}, {state_dir()}")
    return None
