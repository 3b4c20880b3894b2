"""Words that mean a time: 이번 주말, 내일 저녁, 다음 주 토요일, 10월."""

from search.language.periods.find import find_period
from search.language.periods.period import Period

__all__ = ["Period", "find_period"]
