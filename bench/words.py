"""Korean sentences by the dozen, so that bodies compress and sort as real ones do."""

import random

WHO = ("주민", "청년", "아이들", "어르신", "농부", "동아리", "이웃", "작가", "마을 활동가")
WHERE = ("요천", "광한루", "산내", "운봉", "인월", "금동", "향교동", "보절", "덕과", "주천")
WHAT = (
    "걷기",
    "책 읽기",
    "요리 교실",
    "작은 공연",
    "텃밭 가꾸기",
    "이야기 나누기",
    "바느질",
    "영화 보기",
)
HOW = ("함께", "천천히", "저녁마다", "비가 와도", "처음으로", "한 달에 한 번", "조용히", "웃으며")


def title(dice: random.Random) -> str:
    """Return a title."""
    return f"{dice.choice(WHERE)} {dice.choice(WHAT)} {dice.randint(1, 99)}"


def sentence(dice: random.Random) -> str:
    """Return a sentence of about forty signs."""
    who, where, what, how = (dice.choice(each) for each in (WHO, WHERE, WHAT, HOW))
    return f"{where}에서 {who}들이 {how} {what} 자리를 엽니다."
