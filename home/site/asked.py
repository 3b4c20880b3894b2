"""What a reader asks of a list, read from the address: nothing in it can break the page."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from django.http import QueryDict

from cms.content_types import ContentType
from delivery.api.cursors import Cursor, CursorError, read
from home.site.choices import FilterField

LONGEST = 255
MOST_VALUES = 20


@dataclass(frozen=True)
class Asked:
    """The usable part of an address: values by filter; `is_clean` where nothing was left out."""

    values: dict[str, list[str]] = field(default_factory=dict)
    cursor: Cursor | None = None
    is_clean: bool = True

    def one(self, name: str) -> str | None:
        """Return the first value of a filter, or None."""
        return next(iter(self.values.get(name, [])), None)


def is_word(value: str) -> bool:
    """Tell whether a value of an open filter can be looked for."""
    return 0 < len(value) <= LONGEST and value.isprintable()


def open_filters(declared: ContentType, fields: Sequence[FilterField]) -> set[str]:
    """Return the filters that take any value: links may carry them, the form does not."""
    chosen_from = {each.name for each in fields}
    own = {each.name for each in declared.filters if each.annotation in (str, int)}
    return (own | {"tag"}) - chosen_from


def question_of(declared: ContentType, values: dict[str, list[str]]) -> str:
    """Return the question without its position, for the cursor to be bound to."""
    return f"site {declared.name} {sorted((name, sorted(v)) for name, v in values.items())!r}"


def read_asked(declared: ContentType, fields: Sequence[FilterField], sent: QueryDict) -> Asked:
    """Return what the address asks; values that are no choice are left out.

    Names that the list does not know, such as those that shared links carry, count for nothing.
    """
    by_name = {each.name: each for each in fields}
    free = open_filters(declared, fields)
    values: dict[str, list[str]] = {}
    is_clean = True
    for name, given in sent.lists():
        if name not in by_name and name not in free:
            continue
        filled = [each for each in given[:MOST_VALUES] if each]
        takes = by_name[name].takes if name in by_name else is_word
        kept = [each for each in dict.fromkeys(filled) if takes(each)]
        is_clean = is_clean and len(kept) == len(set(filled))
        if kept:
            values[name] = kept
    cursor = None
    text = next((str(each) for each in sent.getlist("cursor") if each), None)
    if text is not None:
        try:
            cursor = read(text, question_of(declared, values))
        except CursorError:
            is_clean = False
    return Asked(values, cursor, is_clean)
