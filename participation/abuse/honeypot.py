"""A field that people do not see: whoever fills it in is a machine, or a browser too keen."""

from collections.abc import Mapping

FIELD = "website"


def is_filled(data: Mapping[str, str]) -> bool:
    """Tell whether the hidden field was filled in."""
    return bool(data.get(FIELD, "").strip())
