"""Documents compared so that a test that fails says which ones differ, and how."""

import json


def differences(found: dict[str, str], stored: dict[str, str]) -> list[str]:
    """Return a line for each document that is missing, too many, or not the same to the byte."""
    lines = [f"missing: {named(stored[each])}" for each in stored.keys() - found.keys()]
    lines += [f"too many: {named(found[each])}" for each in found.keys() - stored.keys()]
    lines += [
        f"not the same: {named(stored[each])} in {', '.join(parts(found[each], stored[each]))}"
        for each in found.keys() & stored.keys()
        if found[each] != stored[each]
    ]
    return sorted(lines)


def named(text: str) -> str:
    """Return type and slug of a document."""
    document = json.loads(text)
    return f"{document['type']}/{document['slug']}"


def parts(found: str, stored: str) -> list[str]:
    """Return the fields in which two documents differ."""
    one, other = json.loads(found), json.loads(stored)
    names = [name for name in other | one if one.get(name) != other.get(name)]
    return names or ["its bytes alone"]
