"""The form of the builder: what to show, and how."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.text import capfirst
from django.utils.translation import get_language, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from cms.content_types import ContentType, content_types
from cms.models import Topic
from delivery.api.parameters import MOST
from delivery.embeds.areas import area_choices, area_pairs
from delivery.embeds.asking import LIMITS, views_of
from delivery.embeds.parameters import Language, Theme, View
from delivery.models import Publication
from delivery.models.publications import PublicationState

VIEWS = [(View.LIST, _("목록")), (View.MAP, _("지도")), (View.CALENDAR, _("달력"))]
ALL = ("", _("모두"))
PERIODS = [
    ("", _("다가오는 것 모두")),
    ("1", _("오늘")),
    ("7", _("오늘부터 7일")),
    ("30", _("오늘부터 30일")),
    ("90", _("오늘부터 90일")),
]
THEMES = [("", _("보는 사람의 기기를 따라")), (Theme.LIGHT, _("밝게")), (Theme.DARK, _("어둡게"))]
LANGUAGES = [(Language.KOREAN, "한국어"), (Language.ENGLISH, "English")]
LAST_YEAR = 2899  # later ones are refused by the API
# Fields that only some types have.
OF_CALENDARS, OF_MAPS = ("days", "from", "to"), ("area",)


def types() -> list[ContentType]:
    """Return every type: what is on the calendar first, sections last."""
    return sorted(
        content_types().values(),
        key=lambda each: (each.model.is_section, not each.channels.calendar),
    )


def type_choices() -> list[tuple[str, str]]:
    """Return every type and what several of it are called."""
    return [(each.name, capfirst(str(each.model._meta.verbose_name_plural))) for each in types()]


def topic_choices() -> list[tuple[str, str]]:
    """Return the topics in the city's order; one query."""
    is_english = (get_language() or "").startswith("en")
    rows = Topic.objects.values_list("slug", "name", "name_en")
    return [(slug, (name_en if is_english else "") or name) for slug, name, name_en in rows]


def section_choices() -> list[tuple[str, str]]:
    """Return the public sections by title; one query."""
    names = [name for name, declared in content_types().items() if declared.model.is_section]
    rows = Publication.objects.filter(type__in=names, state=PublicationState.LIVE)
    return list(rows.order_by("title").values_list("slug", "title"))


class EmbedForm(forms.Form):
    """What is chosen in the builder; its fields are called as in the address of an embed.

    `to` is the last day that is shown; in an address it is the day after.
    """

    use_required_attribute = False
    auto_id = "embed-%s"

    type = forms.ChoiceField(label=_("무엇을"), required=False)
    view = forms.ChoiceField(label=_("어떤 모양으로"), choices=VIEWS, required=False)
    topic = forms.ChoiceField(label=_("주제"), required=False)
    section = forms.ChoiceField(label=pgettext_lazy("one", "마당"), required=False)
    area = forms.ChoiceField(label=_("지역"), required=False)
    days = forms.ChoiceField(label=_("기간"), choices=PERIODS, required=False)
    limit = forms.IntegerField(label=_("몇 개까지"), min_value=1, max_value=MOST, required=False)
    theme = forms.ChoiceField(label=_("밝기"), choices=THEMES, required=False)
    lang = forms.ChoiceField(label=_("언어"), choices=LANGUAGES, required=False)

    def __init__(self, sent: QueryDict) -> None:
        given = {name: value for name, value in sent.dict().items() if value}
        data = {"type": types()[0].name, "view": View.LIST, "lang": get_language() or ""} | given
        super().__init__(data)
        choices: dict[str, list[tuple[str, Any]]] = {
            "type": list(type_choices()),
            "topic": [ALL, *topic_choices()],
            "section": [ALL, *section_choices()],
            "area": [ALL, *area_choices()],
        }
        for name, each in choices.items():
            self.fields[name].choices = each  # type: ignore[attr-defined]
        for field in self.fields.values():
            # Django's own sentence repeats what was sent.
            field.error_messages["invalid_choice"] = _("목록에 있는 것을 골라 주세요.")
        begins = forms.DateField(label=_("이 날부터"), widget=day_input(), required=False)
        ends = forms.DateField(label=_("이 날까지"), widget=day_input(), required=False)
        self.fields |= {"from": begins, "to": ends}
        view = data["view"] if data["view"] in LIMITS else View.LIST
        self.fields["limit"].widget.attrs["placeholder"] = str(LIMITS[View(view)])
        self.order_fields(["type", "view", "topic", "section", "area", "days", "from", "to"])

    @property
    def declared(self) -> ContentType:
        """The chosen type, the first of all where none can be."""
        return content_types().get(str(self.data["type"])) or types()[0]

    def left_out(self) -> set[str]:
        """Return the fields that say nothing about the chosen type."""
        channels = self.declared.channels
        out = set() if channels.calendar else set(OF_CALENDARS)
        out |= set() if channels.map else set(OF_MAPS)
        return out | ({"section"} if self.declared.model.is_section else set())

    def clean_view(self) -> str:
        """Refuse a view that the type does not have."""
        view = str(self.cleaned_data["view"])
        if view not in views_of(self.declared):
            raise forms.ValidationError(
                _("이 종류는 그렇게 볼 수 없습니다. 다른 모양을 골라 주세요.")
            )
        return view

    def pairs(self) -> list[tuple[str, str]]:
        """Return the names and values of the embed's address; what goes without saying is left out.

        Only for a form that is valid.
        """
        chosen: dict[str, Any] = {
            name: value
            for name, value in self.cleaned_data.items()
            if value not in ("", None) and name not in {"type", "area"} | self.left_out()
        }
        if "to" in chosen and chosen["to"] < date(LAST_YEAR, 12, 31):
            chosen["to"] += timedelta(days=1)
        if chosen.get("lang") == Language.KOREAN:
            del chosen["lang"]
        if chosen.get("limit") == LIMITS[View(chosen["view"])]:
            del chosen["limit"]
        area = "" if "area" in self.left_out() else self.cleaned_data.get("area", "")
        return [(name, str(value)) for name, value in chosen.items()] + area_pairs(area)


def day_input() -> forms.DateInput:
    """Return a field for a day, as browsers have one."""
    return forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
