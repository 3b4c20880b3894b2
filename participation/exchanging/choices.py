"""The words a need or an offer is described with."""

from enum import StrEnum

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from cms.ground.districts import DISTRICTS


class Direction(models.TextChoices):
    """Whether somebody looks for something or has it."""

    NEED = "need", _("찾아요")
    OFFER = "offer", _("나눠요")

    @property
    def other(self) -> "Direction":
        """The direction that answers this one."""
        return Direction.OFFER if self is Direction.NEED else Direction.NEED


class Weekday(models.TextChoices):
    """A day of the week."""

    MON = "mon", _("월요일")
    TUE = "tue", _("화요일")
    WED = "wed", _("수요일")
    THU = "thu", _("목요일")
    FRI = "fri", _("금요일")
    SAT = "sat", _("토요일")
    SUN = "sun", _("일요일")


class DayPart(models.TextChoices):
    """A part of a day."""

    MORNING = "morning", _("오전")
    AFTERNOON = "afternoon", _("오후")
    EVENING = "evening", _("저녁")


class Audience(models.TextChoices):
    """For whom it is."""

    CHILDREN = "children", _("어린이")
    TEENS = "teens", _("청소년")
    YOUNG = "young", _("청년")
    ADULTS = "adults", _("어른")
    SENIORS = "seniors", _("어르신")
    FAMILIES = "families", _("가족")
    NEWCOMERS = "newcomers", _("새로 온 이웃")


class Reach(models.IntegerChoices):
    """How far it goes, in metres."""

    WALK = 1_000, _("걸어서 (1km 안)")
    NEAR = 5_000, _("가까이 (5km 안)")
    FAR = 15_000, _("차로 (15km 안)")


SLOTS = [f"{day.value}-{part.value}" for day in Weekday for part in DayPart]
Slot = StrEnum("Slot", {each.replace("-", "_").upper(): each for each in SLOTS})  # type: ignore[misc]


def slot_label(slot: str) -> str:
    """Return a time slot in words: 수요일 오후."""
    day, _dash, part = slot.partition("-")
    return f"{Weekday(day).label} {DayPart(part).label}"


class Neighbourhood(StrEnum):
    """A district, called as the reader's language calls it."""

    @property
    def label(self) -> str:
        """The district's name."""
        found = next(each for each in DISTRICTS if slug_of(each.name_en) == self.value)
        is_english = (get_language() or "").startswith("en")
        return found.name_en if is_english else found.name


def slug_of(name: str) -> str:
    """Return a district's name as it stands in an address."""
    return name.lower()


District: type[Neighbourhood] = Neighbourhood(  # type: ignore[call-arg, assignment]
    "District",
    {slug_of(each.name_en).replace("-", "_").upper(): slug_of(each.name_en) for each in DISTRICTS},
)
