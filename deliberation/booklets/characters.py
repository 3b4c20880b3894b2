"""Texts without the characters that no book can hold."""

import re
from typing import Any

# A page or a line ends here in what was pasted from a word processor.
BREAKS = re.compile("[\v\f\u0085\u2028\u2029]")
# All that XML 1.0 (section 2.2, Char) does not allow; Unicode's noncharacters go with them.
REFUSED = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\U00010000-\U0010ffff]")


def printable(value: Any) -> Any:
    """Return JSON data with only characters that XML allows, in texts and in keys."""
    if isinstance(value, str):
        return REFUSED.sub("", BREAKS.sub("\n", value.replace("\r\n", "\n")))
    if isinstance(value, dict):
        return {printable(key): printable(each) for key, each in value.items()}
    if isinstance(value, list):
        return [printable(each) for each in value]
    return value
