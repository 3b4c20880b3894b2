"""Words of a question without their particles and endings: 놀이터를 is 놀이터.

Light on purpose. What is left is always the beginning of the word, and mostly two syllables long,
so that stripping too much finds more and never something else.
"""

from search.language.syllables import ends_open, is_syllable

# Particles that follow whatever there is.
_PARTICLES = """
에서는 에서도 에서의 에서 에게서 에게는 에게 한테서 한테 으로는 으로서 으로써 으로도 으로의
으로 로는 로서 로써 부터 까지 까지의 처럼 보다 마다 조차 마저 밖에 에는 에도 에만 이나 이랑
이라는 이라고 이란 라는 하고 들 의 도 만 에
"""
_ENDINGS = """
했습니다 합니다 했어요 해요 했다 한다 하는 하기 하며 하면 하자 하고 하려면 하려고 하다 해서
했던 됐습니다 되었습니다 됩니다 되는 되다 된다 되어 된 할 한 입니다 이다 이에요 예요
"""
# Particles so plain that one syllable before them is a word: 숲에서.
_PLAIN = ("에서는", "에서도", "에서의", "에서", "에게", "으로", "까지", "부터", "처럼", "을", "를")
# Nouns that end like a noun with a particle; and those by which longer nouns end: 주민회의.
_NOUNS = """
회의 강의 토의 논의 협의 문의 동의 정의 주의 합의 심의 숙의 결의 건의 모의 강도 지도 제도 온도
속도 태도 복도 수도 포도 농도 정도 독도 인도 차도 철도 기도 작가 평가 휴가 국가 요가 상가 물가
참가 증가 허가 추가 화가 길이 높이 종이 오이 냉이 진로 경로 미로 대로 가로 선로 통로 불만 낭만
효과 결과 성과 치과 내과 외과 사과 교과 다과 가을 노을 고을 기와 파랑 사랑 자랑 도랑 신랑 노랑
무한 북한 제한 기한 권한 대한 상한 하한 유한 역할 분할 관할 계란 모란 혼란 작은
"""
_TAILS = """
회의 놀이 어린이 나들이 풀이 지킴이 품앗이 해돋이 살이 맞이 먹이 손잡이 길잡이 둥이 고양이
젊은이 늙은이 마을 보도 도로 전라도 경상도 경기도 제주도 강원도 북도 남도 전문가 번화가 학과
"""
# Particles that tell an open syllable from a closed one.
_AFTER_CLOSED = ("을", "은", "이", "과")
_AFTER_OPEN = ("를", "는", "가", "와", "랑", "란", "로")
FEWEST = 2


def _longest_first(words: str) -> tuple[str, ...]:
    return tuple(sorted(words.split(), key=lambda word: (-len(word), word)))


_STRIPPED = _longest_first(_ENDINGS + _PARTICLES)
_WHOLE = frozenset(_NOUNS.split())
_WHOLE_TAILS = _longest_first(_TAILS)


def stem(word: str) -> str:
    """Return a word without particles and endings, as far as a word remains."""
    stripped = _strip_once(word)
    while stripped != word:
        word, stripped = stripped, _strip_once(stripped)
    return word


def _strip_once(word: str) -> str:
    if word in _WHOLE or word.endswith(_WHOLE_TAILS):
        return word
    for particle in _PLAIN:
        rest = word.removesuffix(particle)
        if len(rest) == 1 and word != rest and is_syllable(rest):
            return rest
    for ending in _STRIPPED:
        if word.endswith(ending) and _is_word(word.removesuffix(ending)):
            return word.removesuffix(ending)
    rest = word[:-1]
    fitting = _is_word(rest) and word.endswith(_AFTER_OPEN if ends_open(rest) else _AFTER_CLOSED)
    return rest if fitting else word


def _is_word(rest: str) -> bool:
    return len(rest) >= FEWEST and all(map(is_syllable, rest[-FEWEST:]))
