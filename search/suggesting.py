"""Suggestions while somebody types: from half a syllable on, and by first consonants."""

from delivery.models.publications import PublicationState
from search.answer import Suggestion
from search.embedded.dialect import dialect
from search.embedded.vocabulary import beginning
from search.language.initials import initials
from search.language.jamo import LEADS
from search.language.keyboard import retyped
from search.language.normalise import normalise, words
from search.language.syllables import is_syllable, keys
from search.matching.wanted import text_of
from search.models import SearchEntry, SearchWord

LONGEST = 40
# So many words are looked at before the best of them are taken.
MOST_LOOKED_AT = 60


def suggest(text: str, limit: int = 8) -> list[Suggestion]:
    """Return what somebody may be about to type: words first, then titles."""
    typed = " ".join(words(normalise(text, LONGEST)))
    if not typed:
        return []
    found = from_index(typed, limit)
    other = None if found else retyped(typed)
    return found or (from_index(other, limit) if other else [])


def from_index(typed: str, limit: int) -> list[Suggestion]:
    """Return words and titles that go on as typed."""
    before, _space, last = typed.rpartition(" ")
    said = [Suggestion(f"{before} {word}".strip()) for word in words_like(last, limit)]
    half = max(limit // 2, limit - len(said))
    titles = [Suggestion(title, type_, url) for title, type_, url in titles_like(typed, half)]
    return [*said[: limit - len(titles)], *titles]


def words_like(typed: str, limit: int) -> list[str]:
    """Return known words that begin so, names and frequent ones first."""
    column, start = ("initials", typed) if is_consonants(typed) else ("keys", keys(typed))
    rows = SearchWord.objects.all()
    if len(start) < 3:
        # Nearly everything begins so: names alone.
        rows = rows.filter(is_name=True)
    rows = beginning(rows, column, start)
    best = rows.order_by(column).values_list("word", "is_name", "count")[:MOST_LOOKED_AT]
    ordered = sorted(best, key=lambda row: (not row[1], -row[2], row[0]))
    return [word for word, _is_name, _count in ordered if word != typed][:limit]


def titles_like(typed: str, limit: int) -> list[tuple[str, str, str]]:
    """Return (title, type, address) of documents whose title begins so, or holds the words."""
    column, start = "title_keys", keys(typed)
    if is_consonants(typed.replace(" ", "")):
        column, start = "title_initials", initials(typed)
    if len(start) < 2:
        return []
    rows = beginning(SearchEntry.objects.all(), column, start)
    ids = list(rows.order_by(column).values_list("pk", flat=True)[:limit])
    if len(ids) < limit and is_whole(typed):
        expression = text_of(typed)
        ids += dialect().matching(expression, limit, ("title",)) if expression else []
    # From the few entries to their publications: the other way round all live ones are looked at.
    shown = SearchEntry.objects.filter(pk__in=ids[: 2 * limit])
    found = shown.values_list(
        "pk", "publication__title", "type", "publication__url", "publication__state"
    )
    titles = {
        pk: (title, type_, url)
        for pk, title, type_, url, state in found
        if state == PublicationState.LIVE
    }
    ordered = [titles[pk] for pk in dict.fromkeys(ids) if pk in titles]
    return ordered[:limit]


def is_consonants(typed: str) -> bool:
    """Tell whether nothing but first consonants was typed."""
    return bool(typed) and all(sign in LEADS for sign in typed)


def is_whole(typed: str) -> bool:
    """Tell whether enough whole syllables were typed to look inside titles."""
    return sum(map(is_syllable, typed)) >= 2
