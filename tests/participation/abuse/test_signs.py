"""Signs in free text: what leads into the queue with a reason, and what is plain talk."""

import pytest

from participation.abuse.signs import Sign, in_words, signs_of


def test_plain_talk_has_no_signs() -> None:
    text = "토요일 오전에 함께 텃밭을 가꿔요. 2026-11-30 10:00에 만나요. 회비 10,000원."
    assert signs_of(["골목 텃밭", text]) == []


@pytest.mark.parametrize("text", ["010-1234-5678로 전화", "문의 063 123 4567", "+82 10-1234-5678"])
def test_a_telephone_number_is_a_sign(text: str) -> None:
    assert signs_of([text]) == [Sign.PHONE]


def test_several_links_are_a_sign_and_one_is_not() -> None:
    assert signs_of(["신청 https://a.example"]) == []
    assert Sign.LINKS in signs_of(["https://a.example http://b.example www.c.example"])


def test_repeated_words_are_a_sign() -> None:
    assert Sign.REPEATED in signs_of(["대박 " * 20])


def test_repeated_lines_are_a_sign() -> None:
    assert Sign.REPEATED in signs_of(["지금 바로 눌러서 확인해 보세요\n" * 3])


def test_moderators_read_words_and_not_codes() -> None:
    assert in_words(["outside", "unknown-code"]) == [str(Sign.OUTSIDE.label), "unknown-code"]
