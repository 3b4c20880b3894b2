import pytest

from search.language.stems import stem


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("놀이터를", "놀이터"),
        ("놀이터에서는", "놀이터"),
        ("시민들이", "시민"),
        ("남원으로", "남원"),
        ("광한루로", "광한루"),
        ("동아리가", "동아리"),
        ("청년은", "청년"),
        ("학교와", "학교"),
        ("환경과", "환경"),
        ("마을의", "마을"),
        ("어르신께", "어르신께"),
        ("주민에게", "주민"),
        ("제안했습니다", "제안"),
        ("논의하는", "논의"),
        ("원탁회의에서", "원탁회의"),
        ("축제입니다", "축제"),
        ("축제도", "축제"),
        ("쓰레기도", "쓰레기"),
        ("벽화가", "벽화"),
        ("건강의", "건강"),
        ("숲에서", "숲"),
        ("숲을", "숲"),
        ("차를", "차"),
    ],
)
def test_particles_and_endings_go(word: str, expected: str) -> None:
    assert stem(word) == expected


@pytest.mark.parametrize(
    "word",
    [
        "원탁회의",
        "강의",
        "우리마을",
        "전통놀이",
        "물놀이",
        "어린이",
        "품앗이",
        "지도",
        "전라북도",
        "작가",
        "전문가",
        "도로",
        "결과",
        "가을",
        "사랑",
        "회의",
        "남원",
        "숲",
        "강은",
        "abc",
        "3월",
        "ㄴㅇㅅ",
    ],
)
def test_nouns_stay_whole(word: str) -> None:
    assert stem(word) == word


def test_what_is_left_begins_the_word() -> None:
    for word in ("시민들에게서는", "제안하고", "아이들과", "나눔이나"):
        assert word.startswith(stem(word))
        assert len(stem(word)) >= 2


def test_a_syllable_alone_stays() -> None:
    for word in ("을", "를", "에서", "으로"):
        assert stem(word) == word
