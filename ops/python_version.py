"""Is this Python new enough?

Together with the entry modules this is read by old Pythons too: it keeps to the syntax of 3.6.
"""

from typing import Optional, Tuple

OLDEST = (3, 11)


def complaint_about(version: Tuple[int, int]) -> Optional[str]:
    """Return what to do about a Python of this (major, minor) version, or None if it will do."""
    if version >= OLDEST:
        return None
    found = "%d.%d" % version
    return (
        "파이썬 " + found + "은(는) 오래되었으니 3.11 이상을 설치하고 "
        "`make demo PYTHON=python3.11`처럼 지정해 주십시오. "
        "(Python " + found + " is too old: install 3.11 or newer and name it, "
        "as in `make demo PYTHON=python3.11`.)"
    )
