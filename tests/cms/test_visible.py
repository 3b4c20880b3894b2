import pytest

from cms.visible import on_one_line


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("  골목\n텃밭\t모임 ", "골목 텃밭 모임"),
        ("모임\u202e꺼", "모임꺼"),
        ("\u2066모임\u2069", "모임"),
        ("모\u200b임\ufeff", "모임"),
        ("👩\u200d👧 나들이 ❤\ufe0f", "👩\u200d👧 나들이 ❤\ufe0f"),
        ("مرحبا", "مرحبا"),
        ("!", "!"),
    ],
)
def test_what_is_seen_stays_on_one_line(text: str, seen: str) -> None:
    assert on_one_line(text) == seen


@pytest.mark.parametrize(
    "text", ["", "  ", "\u200b\u200b", "\u202e", "\u3164", "\u2800\u3164", "\u200d", "\u0301"]
)
def test_what_nobody_sees_is_nothing(text: str) -> None:
    assert on_one_line(text) == ""
