"""Is there room, and may we write?"""

import tempfile
from pathlib import Path

from ops import complaints
from ops.diagnosis import MEGABYTE, free_bytes


def need_room(folder: Path, needed_mb: int) -> None:
    """Raise Complaint where `folder` has less than `needed_mb` megabytes free."""
    if free_bytes(folder) < needed_mb * MEGABYTE:
        raise complaints.full_disk(folder, needed_mb)


def need_writable(folder: Path) -> None:
    """Make `folder` where it is not there; raise OSError that names it where it takes no file."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(folder)) from None
