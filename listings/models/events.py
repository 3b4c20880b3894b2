"""An event: a gathering, an event, a performance or a course."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from typing import ClassVar
from zoneinfo import ZoneInfo

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.api import APIField
from wagtail.fields import StreamField
from wagtail.models import Orderable

from blocks.streams import BodyBlock
from cms.editor_fields import editor_fields
from cms.pages import BasePage
from cms.places.located import Located, location_api_fields
from listings.event_choices import EventKind, EventStatus
from listings.panels.events import event_panels
from listings.recurrence import Occurrence, moved, occurrences, validate_rule
from listings.timezones import ZONES


class EventPage(Located, BasePage):
    """One occasion, or a series of them, that people can come to."""

    kind = models.CharField(
        _("종류"), max_length=20, choices=EventKind.choices, default=EventKind.GATHERING
    )
    starts_at = models.DateTimeField(_("시작"), db_index=True)
    ends_at = models.DateTimeField(
        _("끝"), null=True, blank=True, help_text=_("비워 두면 두 시간 뒤로 봅니다.")
    )
    is_all_day = models.BooleanField(_("하루 종일"), default=False)
    timezone = models.CharField(_("시간대"), max_length=40, choices=ZONES, default="Asia/Seoul")
    recurrence = models.CharField(
        _("되풀이"),
        max_length=200,
        blank=True,
        validators=[validate_rule],
        help_text=_("한 번뿐이면 비워 두세요. 예: FREQ=WEEKLY;COUNT=8 (매주 여덟 번)"),
    )
    online_url = models.URLField(_("온라인 주소"), max_length=500, blank=True)
    capacity = models.PositiveIntegerField(
        _("정원"), null=True, blank=True, help_text=_("제한이 없으면 비워 두세요.")
    )
    fee = models.CharField(
        _("참가비"), max_length=100, blank=True, help_text=_("예: 무료, 재료비 5,000원")
    )
    fee_amount = models.PositiveIntegerField(
        _("참가비(원)"), null=True, blank=True, help_text=_("무료이면 0을 적어 주세요.")
    )
    audience = models.CharField(_("대상"), max_length=200, blank=True)
    how_to_join = models.TextField(_("참여 방법"), max_length=500, blank=True)
    join_url = models.URLField(_("신청 주소"), max_length=500, blank=True)
    takes_joins = models.BooleanField(
        _("여기서 참여 신청을 받음"),
        default=False,
        help_text=_("정원만큼 차례대로 받고, 넘치면 기다리게 합니다. 신청 주소는 비워 두세요."),
    )
    host = models.CharField(_("주최"), max_length=200, blank=True)
    organiser = models.CharField(_("주관"), max_length=200, blank=True)
    sponsor = models.CharField(_("후원"), max_length=200, blank=True)
    status = models.CharField(
        _("상태"), max_length=20, choices=EventStatus.choices, default=EventStatus.SCHEDULED
    )
    status_note = models.CharField(
        _("상태 안내"), max_length=300, blank=True, help_text=_("취소·연기·변경한 까닭과 새 안내")
    )
    accessibility = models.TextField(
        _("이동·이용 편의"), max_length=500, blank=True, help_text=_("수어 통역, 승강기 등")
    )
    is_step_free = models.BooleanField(_("계단 없이 들어갈 수 있음"), default=False)
    has_accessible_toilet = models.BooleanField(_("장애인 화장실 있음"), default=False)
    has_parking = models.BooleanField(_("주차할 수 있음"), default=False)
    body = StreamField(BodyBlock(), verbose_name=_("내용"), blank=True)

    api_fields: ClassVar[list[APIField]] = [
        *BasePage.api_fields,
        *location_api_fields,
        *editor_fields(
            "kind",
            "starts_at",
            "ends_at",
            "is_all_day",
            "timezone",
            "recurrence",
            "online_url",
            "capacity",
            "fee",
            "fee_amount",
            "audience",
            "how_to_join",
            "join_url",
            "takes_joins",
            "host",
            "organiser",
            "sponsor",
            "status",
            "status_note",
            "accessibility",
            "is_step_free",
            "has_accessible_toilet",
            "has_parking",
            "body",
        ),
    ]
    parent_page_types: ClassVar[list[str]] = ["home.SectionPage", "listings.CommunityPage"]
    subpage_types: ClassVar[list[str]] = []
    page_description = _("모임, 행사, 공연, 강좌")
    content_panels = event_panels()

    class Meta:
        verbose_name = _("모임·행사")
        verbose_name_plural = _("모임·행사")

    @property
    def zone(self) -> ZoneInfo:
        """The time zone in which the event's clock runs."""
        return ZoneInfo(self.timezone)

    @property
    def first(self) -> Occurrence:
        """The first time; whole days run from midnight to midnight in the event's zone."""
        if not self.is_all_day:
            return Occurrence(self.starts_at, self.ends_at or self.starts_at + timedelta(hours=2))
        last = self.midnight_of(self.ends_at or self.starts_at)
        return Occurrence(self.midnight_of(self.starts_at), last + timedelta(days=1))

    def midnight_of(self, moment: datetime) -> datetime:
        """Return the midnight with which the day of a moment begins, in the event's zone."""
        return datetime.combine(moment.astimezone(self.zone).date(), time(), self.zone)

    def occurrences(self, until: datetime) -> Iterator[Occurrence]:
        """Yield each time at which it takes place and which begins before `until`."""
        turns = occurrences(self.first, self.recurrence, self.left_out, self.zone, until)
        return moved(turns, self.moves, until)

    @property
    def left_out(self) -> list[datetime]:
        """The times at which it does not take place."""
        return [each.starts_at for each in self.exceptions.all() if each.moves_to is None]

    @property
    def moves(self) -> dict[datetime, Occurrence]:
        """When a turn of a series takes place instead of its time.

        Without an end of its own it lasts as long as the others; whole days begin at midnight.
        """
        if not self.recurrence:
            return {}
        first = self.first
        length = first.ends_at - first.starts_at
        found = {}
        for each in self.exceptions.all():
            begins, ends = each.moves_to, each.moves_until
            if begins is None:
                continue
            if self.is_all_day:
                begins = self.midnight_of(begins)
                ends = ends and self.midnight_of(ends) + timedelta(days=1)
            found[each.starts_at] = Occurrence(begins, ends or begins + length)
        return found

    def clean(self) -> None:
        """Refuse an end before the start, and two places at which one is to join."""
        super().clean()
        if self.takes_joins and self.join_url:
            words = _("여기서 신청을 받으면 신청 주소는 비워 두세요. 둘 다 있으면 헷갈립니다.")
            raise ValidationError({"join_url": words})
        starts_at: datetime | None = self.starts_at  # none while a form is being corrected
        if starts_at and self.ends_at and self.ends_at < starts_at:
            raise ValidationError(
                {"ends_at": _("끝이 시작보다 빠릅니다. 끝나는 때를 다시 적어 주세요.")}
            )


class EventException(Orderable):
    """A time at which a recurring event does not take place, or takes place at another."""

    page = ParentalKey(EventPage, related_name="exceptions", on_delete=models.CASCADE)
    starts_at = models.DateTimeField(_("쉬거나 옮기는 때"))
    moves_to = models.DateTimeField(
        _("옮긴 때"),
        null=True,
        blank=True,
        help_text=_("비워 두면 그날은 쉽니다. 다른 때에 열면 그때를 적어 주세요."),
    )
    moves_until = models.DateTimeField(
        _("옮긴 끝"),
        null=True,
        blank=True,
        help_text=_("비워 두면 다른 날과 같은 길이로 엽니다."),
    )
    note = models.CharField(_("까닭"), max_length=200, blank=True)

    class Meta(Orderable.Meta):
        verbose_name = _("쉬는 날")

    def clean(self) -> None:
        """Refuse an end without a start, or before it."""
        super().clean()
        if self.moves_until and not self.moves_to:
            words = _("옮긴 때가 없습니다. 언제 시작하는지도 적거나 옮긴 끝을 지워 주세요.")
            raise ValidationError({"moves_until": words})
        if self.moves_until and self.moves_to and self.moves_until < self.moves_to:
            words = _("끝이 시작보다 빠릅니다. 끝나는 때를 다시 적어 주세요.")
            raise ValidationError({"moves_until": words})
