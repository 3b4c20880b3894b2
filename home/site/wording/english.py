"""Time in English: Tue 24 November, 7 pm."""

from datetime import date, datetime

from home.site.wording.rule import Rule

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
FULL_WEEKDAYS = (
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
)
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
UNITS = {"DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"}
CLOSE = "\N{NO-BREAK SPACE}"  # a time of day is not torn apart at the end of a line
WHICH = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last"}


class English:
    """The British way."""

    unknown_day = "Date unknown"

    def day(self, day: date, *, with_year: bool) -> str:
        """Say a day with its day of the week."""
        year = f" {day.year}" if with_year else ""
        return f"{self.weekday(day)} {day.day} {MONTHS[day.month - 1]}{year}"

    def weekday(self, day: date) -> str:
        """Say only the day of the week."""
        return WEEKDAYS[day.weekday()]

    def month_name(self, day: date) -> str:
        """Say only the month."""
        return MONTHS[day.month - 1][:3]

    def month(self, day: date) -> str:
        """Say a month of a year."""
        return f"{MONTHS[day.month - 1]} {day.year}"

    def year(self, day: date) -> str:
        """Say a year."""
        return str(day.year)

    def clock(self, moment: datetime) -> str:
        """Say the time of day."""
        half = "am" if moment.hour < 12 else "pm"
        minute = f":{moment.minute:02}" if moment.minute else ""
        return f"{moment.hour % 12 or 12}{minute}{CLOSE}{half}"

    def clocks(self, begins: datetime, ends: datetime) -> str:
        """Say from when to when of one day."""
        return self.span(self.clock(begins), self.clock(ends))

    def moment(self, moment: datetime, *, with_year: bool) -> str:
        """Say a day and the time of day."""
        return self.on(self.day(moment.date(), with_year=with_year), self.clock(moment))

    def on(self, day: str, clock: str) -> str:
        """Put a time of day to a day."""
        return f"{day}, {clock}"

    def span(self, begins: str, ends: str) -> str:
        """Say from when to when."""
        return f"{begins} – {ends}"

    def repetition(self, rule: Rule) -> str:
        """Say how something repeats."""
        unit = UNITS[rule.frequency]
        said = f"every {unit}" if rule.interval == 1 else f"every {rule.interval} {unit}s"
        days = [
            f"the {WHICH[which]} {FULL_WEEKDAYS[day]}" if which else FULL_WEEKDAYS[day]
            for which, day in rule.days
        ]
        if days:
            said += " on " + " and ".join(days)
        if rule.month_day is not None:
            said += f" on day {rule.month_day}"
        if rule.count is not None:
            said += f", {rule.count} times"
        if rule.until is not None:
            said += f", until {self.day(rule.until, with_year=True)}"
        return said[0].upper() + said[1:]
