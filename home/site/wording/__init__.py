"""How dates, times and repetition are said, in the language of the interface."""

from django.utils.translation import get_language

from home.site.wording.english import English
from home.site.wording.korean import Korean
from home.site.wording.language import Wording


def wording() -> Wording:
    """Return the way of speaking that is active."""
    return English() if (get_language() or "").startswith("en") else Korean()
