"""What a reader asks of the search page, read from its address."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlencode

from django.http import QueryDict

from search.question import Question, Span

SIZE = 20
LONGEST_WORDS = 400
LONGEST_VALUE = 100
MOST_VALUES = 10
LAST_PAGE = 25
PERIOD = "period"
# The parameters that narrow an answer down, and the fields of a question that they fill.
FIELDS = {
    "type": "types",
    "kind": "kinds",
    PERIOD: "spans",
    "topic": "topics",
    "area": "areas",
    "section": "sections",
    "community": "communities",
}


@dataclass(frozen=True)
class Asked:
    """The words as they were typed, the values that were chosen by facet, and the page."""

    words: str = ""
    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    page: int = 1

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is asked."""
        return not (self.words or self.chosen)

    @property
    def question(self) -> Question:
        """Return the question to the search."""
        values = {FIELDS[name]: chosen for name, chosen in self.chosen.items() if name != PERIOD}
        return Question(
            words=self.words,
            spans=tuple(Span(value) for value in self.chosen.get(PERIOD, ())),
            offset=(self.page - 1) * SIZE,
            limit=SIZE,
            **values,  # type: ignore[arg-type]
        )

    def held(self) -> list[tuple[str, str]]:
        """Return each choice as (facet, value)."""
        return [(name, value) for name, values in self.chosen.items() for value in values]

    def address(self, *, words: str | None = None, page: int = 1) -> str:
        """Return the address of these choices with other words, or another page."""
        return written(self.words if words is None else words, self.held(), page)

    def toggled(self, name: str, value: str) -> str:
        """Return the address with a value chosen, or not any more where it is."""
        pair = (name, value)
        held = self.held()
        others = [each for each in held if each != pair]
        return written(self.words, others if pair in held else [*held, pair], 1)


def written(words: str, held: list[tuple[str, str]], page: int) -> str:
    """Return an address of the search page."""
    asked = [("q", words)] if words else []
    asked += held
    asked += [("page", str(page))] if page > 1 else []
    return f"?{urlencode(asked)}" if asked else "?"


def read_asked(parameters: QueryDict) -> Asked:
    """Return what is asked; what makes no sense is left out, since people mistype addresses."""
    words = "".join(each for each in parameters.get("q", "")[:LONGEST_WORDS] if each.isprintable())
    chosen = {name: _values(name, parameters) for name in FIELDS}
    page = parameters.get("page", "")
    number = int(page) if page.isascii() and page.isdigit() and len(page) < 4 else 1
    return Asked(
        words=" ".join(words.split()),
        chosen={name: values for name, values in chosen.items() if values},
        page=min(max(number, 1), LAST_PAGE),
    )


def _values(name: str, parameters: QueryDict) -> tuple[str, ...]:
    asked = parameters.getlist(name)[:MOST_VALUES]
    good = (each[:LONGEST_VALUE] for each in asked if each and each.isprintable())
    known = {span.value for span in Span}
    return tuple(dict.fromkeys(each for each in good if name != PERIOD or each in known))
