"""A type and its kinds are called by the words of their declaration, in both languages."""

from search.indexing.type_names import named_by, names_of_type


def test_a_kind_is_called_by_its_labels() -> None:
    assert names_of_type("events", ("performance",)) == ["공연", "Performance", "events"]


def test_a_type_without_kinds_is_called_by_its_own_name() -> None:
    assert names_of_type("proposals", ()) == ["제안", "proposals"]
    assert names_of_type("nowhere", ()) == []


def test_no_performance_is_called_a_gathering() -> None:
    assert "모임" not in " ".join(names_of_type("events", ("performance",)))


def test_a_word_names_types_or_kinds() -> None:
    assert named_by("대화모임") == (frozenset({"conversations"}), frozenset())
    assert named_by("동아리") == (frozenset(), frozenset({"circle"}))
    assert named_by("하늘") == (frozenset(), frozenset())
