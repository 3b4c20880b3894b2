"""The colours of the site can be read."""

import pytest

from home.site.styleguide.colours import contrast, pairs, schemes


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_all_that_is_written_can_be_read_by_day_and_by_night() -> None:
    too_faint = [
        (pair.ink, pair.ground, found)
        for pair in pairs()
        for _ink, _ground, found in pair.schemes
        if found < 4.5
    ]
    assert not too_faint


def test_the_night_names_no_colour_that_the_day_lacks() -> None:
    day, night = schemes()
    assert set(night) == set(day)
