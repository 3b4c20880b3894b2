"""Surrogate keys: names by which a cache in front forgets many answers at once."""

from collections.abc import Iterable
from uuid import UUID

INCLUDING = "including"


def of_list(type_name: str, *, is_including: bool) -> str:
    """Return the keys of a list; one that includes other documents depends on any of them."""
    return joined([f"list-{type_name}"], is_including=is_including)


def of_item(uuid: UUID, *, is_including: bool) -> str:
    """Return the keys of one document."""
    return joined([f"item-{uuid}"], is_including=is_including)


def of_changes(changed: Iterable[tuple[UUID, str]]) -> list[str]:
    """Return the keys of all that a change makes old, of (uuid, type) of each publication."""
    rows = list(changed)
    lists = sorted({f"list-{type_name}" for _uuid, type_name in rows})
    return [*(f"item-{uuid}" for uuid, _type in rows), *lists, INCLUDING]


def joined(keys: list[str], *, is_including: bool) -> str:
    """Return keys as the header has them."""
    return " ".join([*keys, INCLUDING] if is_including else keys)
