"""What a language has to be able to say about time."""

from datetime import date, datetime
from typing import Protocol

from home.site.wording.rule import Rule


class Wording(Protocol):
    """A language; `with_year` says the year too."""

    unknown_day: str

    def day(self, day: date, *, with_year: bool) -> str:
        """Say a day with its day of the week."""

    def weekday(self, day: date) -> str:
        """Say only the day of the week, short."""

    def month_name(self, day: date) -> str:
        """Say only the month, short, as on a leaf of a calendar."""

    def month(self, day: date) -> str:
        """Say a month of a year."""

    def year(self, day: date) -> str:
        """Say a year."""

    def clock(self, moment: datetime) -> str:
        """Say the time of day."""

    def clocks(self, begins: datetime, ends: datetime) -> str:
        """Say from when to when of one day."""

    def moment(self, moment: datetime, *, with_year: bool) -> str:
        """Say a day and the time of day."""

    def on(self, day: str, clock: str) -> str:
        """Put a time of day to a day."""

    def span(self, begins: str, ends: str) -> str:
        """Say from when to when."""

    def repetition(self, rule: Rule) -> str:
        """Say how something repeats."""
