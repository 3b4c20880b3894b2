"""The form of a choice: checkboxes, a district and how far around it."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from cms.places.coordinates import Point, parse_point
from delivery.following.choice import FURTHEST, MOST, NEAREST, USUAL, Choice, rounded
from participation.following.options import Options

DISTANCES = (1_000, 2_000, USUAL, 10_000, 20_000)
NOT_THERE = {"invalid_choice": _("목록에 없는 것이 있습니다. 목록에서 다시 골라 주세요.")}


class ManyField(forms.MultipleChoiceField):
    """Any number of checkboxes, up to MOST."""

    def __init__(self, label: Any) -> None:
        super().__init__(
            label=label,
            required=False,
            widget=forms.CheckboxSelectMultiple,
            error_messages=NOT_THERE,
        )

    def validate(self, value: list[str]) -> None:
        """Refuse what is not there, and more than an address can hold."""
        super().validate(value)
        if len(value) > MOST:
            words = gettext("한 번에 %(number)d개까지 고를 수 있습니다. 전부 보시려면 비워 두세요.")
            raise ValidationError(words % {"number": MOST})


class ChoiceForm(forms.Form):
    """What to follow. Nothing in it says who."""

    topic = ManyField(_("주제"))
    section = ManyField(_("꾸리는 곳"))
    kind = ManyField(_("종류"))
    district = forms.ChoiceField(
        label=_("동네"),
        required=False,
        error_messages=NOT_THERE,
        help_text=_("동네를 고르면 장소가 적힌 것만 모입니다."),
    )
    near = forms.CharField(
        label=_("동네 대신 지도의 점"),
        required=False,
        max_length=200,
        help_text=_(
            "위도, 경도 순서로 적습니다. 예: 35.416,127.390. 백 미터쯤으로 뭉뚱그려 둡니다."
        ),
    )
    radius = forms.TypedChoiceField(
        label=_("얼마나 가까이"),
        required=False,
        coerce=int,
        error_messages={"invalid_choice": _("거리를 목록에서 다시 골라 주세요.")},
    )

    def __init__(self, known: Options, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        distances = set(DISTANCES)
        initial = (kwargs.get("initial") or {}).get("radius")
        asked = self.data.get("radius") if self.is_bound else initial
        if str(asked).isascii() and str(asked).isdecimal() and len(str(asked)) <= 6:
            # A shared address may name a distance of its own.
            distances |= {int(str(asked))} & set(range(NEAREST, FURTHEST + 1))
        self.choices_of("topic", known.topics)
        self.choices_of("section", known.sections)
        self.choices_of("kind", known.kinds)
        self.choices_of("district", [("", gettext("어디든지")), *known.districts])
        kilometres = [(each, f"{each / 1000:g} km") for each in sorted(distances)]
        self.choices_of("radius", kilometres)
        self.fields["radius"].initial = USUAL

    def choices_of(self, name: str, pairs: Any) -> None:
        """Set what a field can be chosen from; one without any is left out."""
        if pairs:
            self.fields[name].choices = pairs  # type: ignore[attr-defined]
        else:
            del self.fields[name]

    def clean_near(self) -> Point | None:
        """Return the rounded point, if one was typed; raises ValidationError."""
        typed = str(self.cleaned_data["near"]).strip()
        return rounded(parse_point(typed)) if typed else None

    def clean(self) -> dict[str, Any]:
        """Refuse a form in which nothing is chosen: it would lead to everything there is."""
        data = super().clean() or self.cleaned_data
        if not self.errors and self.choice.is_empty:
            self.add_error(None, gettext("따라갈 것을 하나라도 골라 주세요."))
        return data

    @property
    def choice(self) -> Choice:
        """The choice of a right form; a typed point comes before a district."""
        data = self.cleaned_data
        district = data.get("district") or ""
        point = data.get("near") or (parse_point(district) if district else None)
        return Choice(
            tuple(data.get("topic", ())),
            tuple(data.get("section", ())),
            tuple(data.get("kind", ())),
            point,
            int(data.get("radius") or USUAL),
        )


def initial_of(choice: Choice, known: Options) -> dict[str, Any]:
    """Return a choice as it stands in the form."""
    typed = choice.point.typed if choice.point else ""
    is_district = typed in dict(known.districts)
    return {
        "topic": list(choice.topics),
        "section": list(choice.sections),
        "kind": list(choice.kinds),
        "district": typed if is_district else "",
        "near": "" if is_district else typed,
        "radius": choice.radius,
    }
