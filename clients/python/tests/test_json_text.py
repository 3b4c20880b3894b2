"""JSON is cut where its parts begin and end, and not rewritten."""

import json
import random
from typing import Any

import pytest

from madang_client.json_text import elements, members


def anything(chance: random.Random, depth: int) -> Any:
    """Return a random JSON value."""
    kind = chance.randrange(8 if depth else 6)
    if kind == 6:
        return [anything(chance, depth - 1) for _ in range(chance.randrange(4))]
    if kind == 7:
        return {text(chance): anything(chance, depth - 1) for _ in range(chance.randrange(4))}
    return [None, True, chance.random() * 1e20, chance.randrange(10**20), text(chance), ""][kind]


def text(chance: random.Random) -> str:
    """Return a random text with the signs that make reading hard."""
    return "".join(chance.choices('"\\{}[],: \n\u2028\x85\x7f가🎈', k=chance.randrange(8)))


def test_parts_of_random_values_are_as_they_were_written() -> None:
    chance = random.Random()
    for _ in range(300):
        found = [anything(chance, 3) for _ in range(chance.randrange(5))]
        indent = chance.choice([None, 2])
        parts = [json.dumps(each, indent=indent, ensure_ascii=indent is None) for each in found]
        names = [f"{n}{text(chance)}" for n in range(len(parts))]
        array = " [ " + " ,\n".join(parts) + "] "
        pairs = [f"{json.dumps(n)} : {part}" for n, part in zip(names, parts, strict=True)]

        assert elements(array) == parts
        assert members("{" + ",\t".join(pairs) + "}") == dict(zip(names, parts, strict=True))


@pytest.mark.parametrize("broken", ["", "{}", "[1", "[1,", "[1,]", "[,]", "[1 2]", "null", "["])
def test_what_is_no_array_is_refused(broken: str) -> None:
    with pytest.raises(ValueError, match=r"expected|Expecting|delimiter"):
        elements(broken)


@pytest.mark.parametrize(
    "broken", ["", "[]", "{", '{"a"', '{"a":', '{"a":1', '{"a":1,}', "{1:1}", '{"a" 1}', '"a"']
)
def test_what_is_no_object_is_refused(broken: str) -> None:
    with pytest.raises(ValueError, match=r"expected|Expecting|delimiter"):
        members(broken)
