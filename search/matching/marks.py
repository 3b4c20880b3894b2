"""Marks: tokens by which an index narrows an answer down without asking the database."""

from collections.abc import Iterable
from datetime import date, datetime
from hashlib import blake2s

from django.utils import timezone

from search.indexing.document import IndexDocument
from search.matching.expression import Expression, Tokens, every, some
from search.question import Question

MOST_MONTHS = 24


def mark(name: str, value: object) -> str:
    """Return the token of a value: letters and digits only, and like no word."""
    return "x" + blake2s(f"{name}={value}".encode(), digest_size=6).hexdigest()


def marks_of(document: IndexDocument) -> list[str]:
    """Return the marks of a document."""
    found = [("type", document.type), ("locale", document.locale), ("area", document.area)]
    found += [("section", document.section), ("community", document.community)]
    found += [("kind", each) for each in document.kinds]
    found += [("topic", each) for each in document.topics]
    marks = [mark(name, value) for name, value in found if value]
    months = {month for times in document.times for month in months_between(*times)}
    return marks + [mark("month", each) for each in sorted(months)]


def months_between(start: datetime, end: datetime) -> Iterable[str]:
    """Return the months of Seoul's calendar that a time touches; only the first of very many."""
    first, last = timezone.localtime(start).date(), timezone.localtime(end).date()
    year, month = first.year, first.month
    found: list[str] = []
    while date(year, month, 1) <= last and len(found) <= MOST_MONTHS:
        found.append(f"{year}-{month:02}")
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return found


def narrowed(question: Question) -> Expression | None:
    """Return the marks of which a question's filters want some, filter by filter."""
    filters = {
        "type": question.types,
        "topic": question.topics,
        "section": question.sections,
        "community": question.communities,
        "kind": question.kinds,
        "area": question.areas,
        "locale": (question.locale,) if question.locale else (),
    }
    wanted = [[Tokens((mark(name, each),)) for each in values] for name, values in filters.items()]
    return every([some(each) for each in [*wanted, months_wanted(question)]])


def months_wanted(question: Question) -> list[Tokens]:
    """Return the marks of the months in which a question looks; none where they are very many."""
    if question.starts_from is None or question.until is None:
        return []
    months = list(months_between(question.starts_from, question.until))
    return [Tokens((mark("month", each),)) for each in months] if len(months) <= MOST_MONTHS else []
