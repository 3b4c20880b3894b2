"""Cells of a table that spreadsheets open. Source: OWASP, CSV injection."""

from delivery.formats.characters import clean

# The wide forms count too where an East Asian keyboard is set.
DANGEROUS = ("=", "+", "-", "@", "\t", "＝", "＋", "－", "＠")


def cell(value: object) -> str:
    """Return a value as a cell; a text that a spreadsheet would reckon with is made harmless."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str):
        return str(value)
    text = clean(value)
    # Spreadsheets pass over blanks before a formula.
    return f"'{text}" if text.lstrip(" \n").startswith(DANGEROUS) else text
