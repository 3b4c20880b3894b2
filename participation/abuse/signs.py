"""Signs that somebody should look twice: they lead into the queue, and never to the bin."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

from django.db import models
from django.utils.translation import gettext_lazy as _

LINK = re.compile(r"https?://|www\.|\b[\w-]+\.(?:com|net|kr|xyz|shop|site|link|me|ly)\b", re.I)
PHONE = re.compile(r"(?<!\d)(?:\+?82|0)[\s.\-]?\d{1,3}[\s.\-]?\d{3,4}[\s.\-]?\d{4}(?!\d)")
WORDS = re.compile(r"[^\s.,!?…·]+")
MOST_LINKS = 2
SHORTEST = 12  # words; fewer repeat themselves in any honest sentence
MOST_OF_ALL = 0.35  # the share that one word may have


class Sign(models.TextChoices):
    """Why to look twice, in the words that moderators read."""

    LINKS = "links", _("링크가 여럿 있습니다.")
    PHONE = "phone", _("본문에 전화번호가 있습니다. 공개해도 되는 번호인지 보아 주세요.")
    REPEATED = "repeated", _("같은 말이 되풀이됩니다.")
    NO_PROOF = "no_proof", _("자동 확인을 거치지 않았습니다. 스크립트를 끈 사람일 수 있습니다.")
    OUTSIDE = "outside", _("장소가 우리 지역 밖입니다.")
    SIMILAR = "similar", _("비슷한 글이 이미 있습니다. 보낸 이는 다른 것이라고 했습니다.")


def signs_of(texts: Iterable[str]) -> list[Sign]:
    """Return what is odd about free texts."""
    text = unicodedata.normalize("NFKC", "\n".join(texts))
    found = []
    if len(LINK.findall(text)) > MOST_LINKS:
        found.append(Sign.LINKS)
    if PHONE.search(text):
        found.append(Sign.PHONE)
    if is_repeated(text):
        found.append(Sign.REPEATED)
    return found


def is_repeated(text: str) -> bool:
    """Tell whether one word, or one whole line, makes up too much of a text."""
    words = WORDS.findall(text.casefold())
    if len(words) >= SHORTEST and Counter(words).most_common(1)[0][1] > MOST_OF_ALL * len(words):
        return True
    lines = [line.strip() for line in text.casefold().splitlines() if len(line.strip()) > 10]
    return any(number > 2 for number in Counter(lines).values())


def in_words(flags: Iterable[str]) -> list[str]:
    """Return what moderators read of stored signs; one that is no longer known stays as it is."""
    known = {each.value: each for each in Sign}
    return [str(known[flag].label) if flag in known else flag for flag in flags]
