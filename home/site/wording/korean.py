"""Time in Korean: 11월 24일(화) 오후 7시."""

from datetime import date, datetime

from home.site.wording.rule import Rule

WEEKDAYS = "월화수목금토일"
OFTEN = {
    "DAILY": ("매일", "{}일마다"),
    "WEEKLY": ("매주", "{}주마다"),
    "MONTHLY": ("매달", "{}달마다"),
    "YEARLY": ("해마다", "{}년마다"),
}
CLOSE = "\N{NO-BREAK SPACE}"  # a time of day is not torn apart at the end of a line
WHICH = {1: "첫째", 2: "둘째", 3: "셋째", 4: "넷째", 5: "다섯째", -1: "마지막"}


def half(moment: datetime) -> str:
    """Say the half of the day."""
    return "오전" if moment.hour < 12 else "낮" if moment.hour == 12 else "오후"


def hour(moment: datetime) -> str:
    """Say hour and minute without the half of the day."""
    of_half = moment.hour - 12 if moment.hour > 12 else moment.hour
    return f"{of_half}시" + (f"{CLOSE}{moment.minute}분" if moment.minute else "")


class Korean:
    """The Korean way."""

    unknown_day = "날짜 모름"

    def day(self, day: date, *, with_year: bool) -> str:
        """Say a day with its day of the week."""
        year = f"{day.year}년 " if with_year else ""
        return f"{year}{day.month}월 {day.day}일({self.weekday(day)})"

    def weekday(self, day: date) -> str:
        """Say only the day of the week."""
        return WEEKDAYS[day.weekday()]

    def month_name(self, day: date) -> str:
        """Say only the month."""
        return f"{day.month}월"

    def month(self, day: date) -> str:
        """Say a month of a year."""
        return f"{day.year}년 {day.month}월"

    def year(self, day: date) -> str:
        """Say a year."""
        return f"{day.year}년"

    def clock(self, moment: datetime) -> str:
        """Say the time of day; twelve at noon is 낮 12시."""
        return f"{half(moment)}{CLOSE}{hour(moment)}"

    def clocks(self, begins: datetime, ends: datetime) -> str:
        """Say from when to when of one day; the half of the day is said once where it is one."""
        until = hour(ends) if half(begins) == half(ends) else self.clock(ends)
        return self.span(self.clock(begins), until)

    def moment(self, moment: datetime, *, with_year: bool) -> str:
        """Say a day and the time of day."""
        return self.on(self.day(moment.date(), with_year=with_year), self.clock(moment))

    def on(self, day: str, clock: str) -> str:
        """Put a time of day to a day."""
        return f"{day} {clock}"

    def span(self, begins: str, ends: str) -> str:
        """Say from when to when."""
        return f"{begins} ~ {ends}"

    def repetition(self, rule: Rule) -> str:
        """Say how something repeats."""
        every, every_few = OFTEN[rule.frequency]
        words = [every if rule.interval == 1 else every_few.format(rule.interval)]
        if rule.days and all(which == 0 for which, _ in rule.days):
            words.append("·".join(WEEKDAYS[day] for _, day in rule.days) + "요일")
        else:
            words += [f"{WHICH[which]} {WEEKDAYS[day]}요일" for which, day in rule.days if which]
        if rule.month_day is not None:
            words.append(f"{rule.month_day}일")
        said = " ".join(words)
        if rule.count is not None:
            said += f", 모두 {rule.count}번"
        if rule.until is not None:
            said += f", {self.day(rule.until, with_year=True)}까지"
        return said
