"""A card on the board: somebody seeks a skill, a space or a thing, or has one to give."""

from datetime import date, datetime, time, timedelta
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, Panel
from wagtail.api import APIField
from wagtail.fields import StreamField
from wagtail.models import Page

from blocks.streams import BodyBlock
from cms.editor_fields import editor_fields
from cms.pages import BasePage
from cms.places.located import Located, location_api_fields, location_panels
from cms.resource_kinds import ResourceKind
from participation.exchanging.choice_list import ChoiceList
from participation.exchanging.choices import SLOTS, Audience, Direction, Reach, slot_label

LASTS = timedelta(days=60)
LONGEST = timedelta(days=183)


def slot_choices() -> list[tuple[str, str]]:
    """Return every time slot with its words."""
    return [(each, slot_label(each)) for each in SLOTS]


def usual_end() -> Any:
    """Return the day until which a card is open where nobody says otherwise."""
    return timezone.localdate() + LASTS


class ExchangePage(Located, BasePage):
    """A need or an offer; it closes by itself after `open_until`.

    Who sent it is not kept here (participation/models/postings.py); `reach` is in metres.
    """

    direction = models.CharField(
        _("찾는지 나누는지"), max_length=10, choices=Direction.choices, default=Direction.NEED
    )
    kind = models.CharField(
        _("무엇을"), max_length=10, choices=ResourceKind.choices, default=ResourceKind.SKILL
    )
    slots = ChoiceList(_("언제"), of=slot_choices, help_text=_("언제든 괜찮으면 비워 두세요."))
    reach = models.PositiveIntegerField(
        _("어디까지"),
        null=True,
        blank=True,
        choices=Reach.choices,
        help_text=_("어디든 괜찮으면 비워 두세요."),
    )
    audiences = ChoiceList(
        _("누구와"),
        of=lambda: Audience.choices,
        help_text=_("누구나 괜찮으면 비워 두세요."),
    )
    capacity = models.PositiveIntegerField(
        _("몇 사람과"),
        null=True,
        blank=True,
        help_text=_("이만큼 이어지면 더 받지 않습니다. 정하지 않았으면 비워 두세요."),
    )
    open_until = models.DateField(
        _("언제까지"), default=usual_end, help_text=_("이날이 지나면 저절로 닫힙니다.")
    )
    body = StreamField(BodyBlock(), verbose_name=_("내용"), blank=True)

    api_fields: ClassVar[list[APIField]] = [
        *BasePage.api_fields,
        *location_api_fields,
        *editor_fields("direction", "kind", "reach", "capacity", "open_until", "body"),
    ]
    parent_page_types: ClassVar[list[str]] = ["home.SectionPage", "listings.CommunityPage"]
    subpage_types: ClassVar[list[str]] = []
    page_description = _("찾는 것, 나눌 것")
    content_panels: ClassVar[list[Panel]] = [
        *Page.content_panels,
        FieldRowPanel([FieldPanel("direction"), FieldPanel("kind")]),
        FieldPanel("slots"),
        MultiFieldPanel([*location_panels, FieldPanel("reach")], heading=_("어디서")),
        FieldPanel("audiences"),
        FieldRowPanel([FieldPanel("capacity"), FieldPanel("open_until")]),
        *BasePage.common_panels,
        FieldPanel("body"),
    ]

    class Meta:
        verbose_name = _("찾고 나누기")
        verbose_name_plural = _("찾고 나누기")

    @property
    def closes_at(self) -> datetime:
        """The midnight after its last day."""
        return timezone.make_aware(datetime.combine(self.open_until + timedelta(days=1), time()))

    def full_clean(self, *args: Any, **kwargs: Any) -> None:
        """Check, with the moment at which Wagtail closes the card as its last day says."""
        last: date | None = self.open_until  # none while a form is being corrected
        if last:
            self.expire_at = self.closes_at
        super().full_clean(*args, **kwargs)

    def clean(self) -> None:
        """Refuse a last day that is too far away to mean anything."""
        super().clean()
        last: date | None = self.open_until
        if last and last > timezone.localdate() + LONGEST:
            raise ValidationError(
                {"open_until": _("여섯 달 안의 날짜를 골라 주세요. 나중에 더 이어 둘 수 있습니다.")}
            )
