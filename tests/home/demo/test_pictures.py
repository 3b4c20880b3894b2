"""The demo's pictures: each can be drawn, and always comes out the same."""

import pytest

from home.demo.pictures import NAMES, draw

SIZE = (160, 100)


@pytest.mark.parametrize("name", NAMES)
def test_a_picture_is_drawn_the_same_each_time(name: str) -> None:
    first, second = draw(name, SIZE), draw(name, SIZE)

    assert first.size == SIZE
    assert first.mode == "RGB"
    assert first.tobytes() == second.tobytes()
    assert len(first.getcolors(SIZE[0] * SIZE[1]) or []) > 500


def test_no_two_pictures_are_alike() -> None:
    assert len({draw(name, (64, 40)).tobytes() for name in NAMES}) == len(NAMES)


def test_an_unknown_picture_is_named_with_those_there_are() -> None:
    with pytest.raises(KeyError, match="gwanghallu"):
        draw("elephant")
