import pytest

from search.language.hanja import has_hanja, read_hanja
from search.language.hanja_table import READINGS
from search.language.syllables import is_syllable


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("南原", "남원"),
        ("南原市 廳舍", "남원시 청사"),
        ("女性", "여성"),
        ("男女", "남녀"),
        ("老人", "노인"),
        ("里長", "이장"),
        ("龍城", "용성"),
        ("廣寒樓", "광한루"),
        ("智異山", "지리산"),
        ("國樂", "국악"),
        ("圓卓會議에서", "원탁회의에서"),
        ("龘", "龘"),
        ("남원", "남원"),
    ],
)
def test_characters_are_read(text: str, expected: str) -> None:
    assert read_hanja(text) == expected


def test_the_table_reads_each_character_as_one_syllable() -> None:
    assert len(READINGS) > 1000
    assert all(len(sign) == 1 and has_hanja(sign) for sign in READINGS)
    assert all(len(reading) == 1 and is_syllable(reading) for reading in READINGS.values())
