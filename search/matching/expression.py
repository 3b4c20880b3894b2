"""An expression that an index is asked for; each index compiles it into its own language."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Tokens:
    """Tokens that stand beside one another; the last one may go on where `is_prefix`."""

    tokens: tuple[str, ...]
    is_prefix: bool = False


@dataclass(frozen=True)
class Every:
    """All of these."""

    parts: "tuple[Expression, ...]"


@dataclass(frozen=True)
class Some:
    """At least one of these."""

    parts: "tuple[Expression, ...]"


@dataclass(frozen=True)
class Unless:
    """What one finds and the other does not."""

    wanted: "Expression"
    unwanted: "Expression"


Expression = Tokens | Every | Some | Unless


def every(parts: "Iterable[Expression | None]") -> "Expression | None":
    """Return the conjunction of what is there; None where nothing is."""
    there = tuple(dict.fromkeys(part for part in parts if part is not None))
    return Every(there) if len(there) > 1 else next(iter(there), None)


def some(parts: "Iterable[Expression | None]") -> "Expression | None":
    """Return the disjunction of what is there; None where nothing is."""
    there = tuple(dict.fromkeys(part for part in parts if part is not None))
    return Some(there) if len(there) > 1 else next(iter(there), None)
