"""Characters that neither XML nor iCalendar can carry.

Sources: XML 1.0, 2.2 (Char); RFC 5545, 3.1 (CONTROL).
"""

import re

NEWLINE = re.compile(r"\r\n?|\u0085|\u2028|\u2029")
UNFIT = re.compile(r"[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def clean(text: str) -> str:
    """Return `text` without what cannot be written; every kind of new line becomes one."""
    return UNFIT.sub("", NEWLINE.sub("\n", text))
