"""The embedded index, how far each index has come, its vocabulary, and what people say and seek."""

from search.models.entries import SearchEntry
from search.models.progress import IndexProgress
from search.models.synonyms import SynonymGroup
from search.models.vain import SoughtBefore, SoughtInVain
from search.models.words import SearchWord, WordGram

__all__ = [
    "IndexProgress",
    "SearchEntry",
    "SearchWord",
    "SoughtBefore",
    "SoughtInVain",
    "SynonymGroup",
    "WordGram",
]
