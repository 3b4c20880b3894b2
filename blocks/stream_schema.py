"""The typed public form of a stream, made from the blocks that it may hold."""

from typing import Annotated, Any, Literal, Union
from uuid import UUID

from pydantic import Field, create_model
from wagtail.blocks import Block, StreamBlock

from blocks.documented_block import DocumentedBlock
from cms.documents import Value


class StreamItem(Value):
    """One item of a stream: `type` is the block's name in the stream, `id` lasts with the item."""

    type: str
    id: UUID
    value: Value


_owners: dict[str, type[Block]] = {}
_made: dict[tuple[str, type[Block]], type[StreamItem]] = {}


def pascal(name: str) -> str:
    """Return a block's or a package's name as a class would be called."""
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def item_name(name: str, block: type[Block]) -> str:
    """Return the public name of an item's schema, and keep it for this block.

    A block from elsewhere under a name that is taken has its package's name before it, so that
    no schema changes because a plug-in appears. Raises TypeError where that is taken too.
    """
    plain = pascal(name).removesuffix("Item") + "Item"
    package = pascal(block.__module__.partition(".")[0])
    for candidate in (plain, package + plain):
        if _owners.setdefault(candidate, block) is block:
            return candidate
    other = _owners[package + plain]
    raise TypeError(
        f"Two blocks are called {name!r} in package {block.__module__.partition('.')[0]!r}: "
        f"{other.__module__}.{other.__qualname__} and {block.__module__}.{block.__qualname__}."
    )


def item_type(name: str, block: type[Block]) -> type[StreamItem]:
    """Return the model of an item: one for each block and name, whatever streams it is in.

    Raises TypeError where the block has no public form.
    """
    if known := _made.get((name, block)):
        return known
    document = getattr(block, "Document", None)
    if not issubclass(block, DocumentedBlock) or document is None:
        raise TypeError(
            f"Block {name!r} ({block.__module__}.{block.__qualname__}) has no public form: extend "
            "blocks.contract.DocumentedBlock, with Document and document()."
        )
    fields: dict[str, Any] = {"type": (Literal[name], ...), "value": (document, ...)}
    _made[name, block] = create_model(
        item_name(name, block),
        __base__=StreamItem,
        __module__=block.__module__,
        __doc__=f"An item of type `{name}`.",
        **fields,
    )
    return _made[name, block]


def stream_type(stream: type[StreamBlock]) -> Any:
    """Return the type of a stream's public form, for a field of a Pydantic model.

    It is a list of items, told apart by `type`. Raises TypeError where a block has no public form.
    """
    items = tuple(item_type(name, type(block)) for name, block in stream.base_blocks.items())
    if not items:
        raise TypeError(f"{stream.__module__}.{stream.__qualname__} holds no blocks.")
    if len(items) == 1:
        return list[items[0]]  # type: ignore[valid-type]
    union = Union[items]  # type: ignore[valid-type]  # noqa: UP007 - of as many as there are
    return list[Annotated[union, Field(discriminator="type")]]
