"""What happens when, within one day."""

from datetime import date, time
from typing import Annotated, Any

from django.utils.translation import gettext_lazy as _
from pydantic import Field
from wagtail.blocks import CharBlock, DateBlock, ListBlock, StructBlock, TimeBlock

from blocks.documented_block import DocumentedBlock
from cms.building import Building
from cms.documents import Value

# A time of day on the wall of the place: no zone, so not RFC 3339's full-time.
Clock = Annotated[str, Field(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$", examples=["14:00"])]


class ScheduleRowDocument(Value):
    """One entry; `starts` and `ends` are local times of day, HH:MM. `who` is a role."""

    starts: Clock
    ends: Clock | None
    what: str
    who: str


class ScheduleDocument(Value):
    """The entries of one day in their order; `held_on` is that day where it is said."""

    title: str
    held_on: date | None
    rows: list[ScheduleRowDocument]


class ScheduleRowBlock(StructBlock):
    """One entry of a schedule."""

    starts = TimeBlock(format="%H:%M", label=_("시작"))
    ends = TimeBlock(required=False, format="%H:%M", label=_("끝"))
    what = CharBlock(max_length=200, label=_("하는 일"))
    who = CharBlock(
        required=False,
        max_length=100,
        label=_("맡은 이의 역할"),
        help_text=_("이름이 아니라 역할을 적어 주세요. 예: 진행자"),
    )

    class Meta:
        icon = "time"
        label = _("순서")


class ScheduleBlock(DocumentedBlock, StructBlock):
    """A schedule in rows."""

    Document = ScheduleDocument

    title = CharBlock(required=False, max_length=150, label=_("제목"))
    held_on = DateBlock(required=False, label=_("날짜"))
    rows = ListBlock(ScheduleRowBlock(), min_num=1, label=_("순서"))

    def document(self, value: Any, building: Building) -> ScheduleDocument | None:
        """Return the rows that say when and what, or None where none does."""
        rows = [
            ScheduleRowDocument(
                starts=clock(row["starts"]),
                ends=clock(row["ends"]) if row.get("ends") is not None else None,
                what=row["what"],
                who=row.get("who") or "",
            )
            for row in value.get("rows") or []
            if row.get("starts") is not None and row.get("what")
        ]
        if not rows:
            return None
        return ScheduleDocument(
            title=value.get("title") or "", held_on=value.get("held_on") or None, rows=rows
        )

    class Meta:
        icon = "time"
        label = _("시간표")
        group = _("모임")
        description = _("몇 시에 무엇을 하는지 차례로 적습니다.")
        template = "blocks/schedule.html"
        preview_value = {
            "title": _("이날의 순서"),
            "held_on": None,
            "rows": [
                {"starts": time(14), "ends": time(14, 20), "what": _("인사"), "who": _("진행자")},
                {"starts": time(14, 20), "ends": None, "what": _("모둠 이야기"), "who": ""},
            ],
        }


def clock(moment: time) -> str:
    """Return a time of day as HH:MM."""
    return moment.strftime("%H:%M")
