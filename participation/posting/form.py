"""The form of a posting: few fields, and each wrong one with a sentence."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any, ClassVar

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from cms.contacts.contact import Contact, parse_contact, parse_email
from cms.models import Topic
from cms.places.coordinates import Point, point_or_none
from cms.places.point import PointFormField
from cms.places.widget import PointWidget
from cms.visible import on_one_line
from participation.posting.kinds import PostingKind, kinds

TOO_LONG = {"max_length": _("너무 깁니다. %(limit_value)d자까지 적을 수 있습니다.")}
BAD_TIME = {"invalid": _("날짜와 시간을 골라 주세요. 예: 2026-11-30 19:00")}
NUMBERS = {
    "invalid": _("사람 수를 숫자로 적어 주세요."),
    "min_value": _("사람 수는 1명부터입니다. 정하지 않았으면 비워 두세요."),
    "max_value": _("사람 수가 너무 큽니다. 확인해 주세요."),
}
FURTHEST = timedelta(days=3 * 366)


class TimeInput(forms.DateTimeInput):
    """A day and a time, in the browser's own way."""

    input_type = "datetime-local"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%dT%H:%M")


class PostingForm(forms.Form):
    """What a citizen posts; `is_trusted` by a community's link, which stands for a contact.

    `more` names the fields that only a form for a kind of its own has.
    """

    more: ClassVar[Sequence[str]] = ()

    kind = forms.ChoiceField(
        label=_("무엇을 알리시나요"),
        error_messages={
            "required": _("무엇을 알리시는지 골라 주세요."),
            "invalid_choice": _("무엇을 알리시는지 다시 골라 주세요."),
        },
    )
    title = forms.CharField(
        label=_("제목"),
        max_length=100,
        error_messages={**TOO_LONG, "required": _("제목을 적어 주세요. 한 줄이면 됩니다.")},
    )
    starts_at = forms.DateTimeField(
        label=_("언제"), required=False, widget=TimeInput, error_messages=BAD_TIME
    )
    ends_at = forms.DateTimeField(
        label=_("언제까지"),
        required=False,
        widget=TimeInput,
        error_messages=BAD_TIME,
        help_text=_("모르면 비워 두세요."),
    )
    place_name = forms.CharField(
        label=_("어디서"),
        max_length=200,
        required=False,
        error_messages=TOO_LONG,
        help_text=_("사람들이 부르는 이름이면 됩니다. 예: 산내면 마을회관"),
    )
    point = PointFormField(
        label=_("지도 위치"),
        required=False,
        widget=PointWidget,
        help_text=_("비워 두어도 됩니다."),
    )
    capacity = forms.IntegerField(
        label=_("몇 명까지"),
        required=False,
        min_value=1,
        max_value=100_000,
        error_messages=NUMBERS,
        help_text=_("정하지 않았으면 비워 두세요."),
    )
    details = forms.CharField(
        label=_("더 알릴 것"),
        required=False,
        max_length=5_000,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages=TOO_LONG,
        help_text=_("누구나 봅니다. 사람 이름과 개인 전화번호는 적지 마세요."),
    )
    topic = forms.ChoiceField(
        label=_("주제"),
        required=False,
        error_messages={"invalid_choice": _("주제를 다시 골라 주세요.")},
    )
    picture = forms.FileField(
        label=_("그림"),
        required=False,
        allow_empty_file=True,  # said with the picture's other faults (pictures.py), once
        widget=forms.FileInput(attrs={"accept": "image/*"}),
        help_text=_("사람이 나온 사진은 그 사람이 괜찮다고 한 것만 올려 주세요."),
    )
    picture_alt = forms.CharField(
        label=_("그림에 무엇이 보이나요"),
        max_length=250,
        required=False,
        error_messages=TOO_LONG,
        help_text=_("그림을 볼 수 없는 사람에게 읽어 줍니다."),
    )
    contact = forms.CharField(
        label=_("전자우편이나 전화 하나"),
        max_length=254,
        widget=forms.TextInput(attrs={"autocomplete": "email"}),
        error_messages={
            **TOO_LONG,
            "required": _("물을 것이 있을 때 연락할 전자우편이나 전화번호를 하나 적어 주세요."),
        },
        help_text=_("공개하지 않습니다. 암호로 바꾸어 두었다가 정한 날에 지웁니다."),
    )
    is_under_14 = forms.BooleanField(label=_("나는 만 14세가 되지 않았습니다"), required=False)
    guardian = forms.CharField(
        label=_("보호자의 전자우편"),
        max_length=254,
        required=False,
        error_messages=TOO_LONG,
        help_text=_("만 14세가 되지 않았을 때만 적어 주세요. 동의를 묻는 편지를 보냅니다."),
    )
    consent = forms.BooleanField(
        label=_("위와 같이 연락처를 쓰는 데 동의합니다"),
        error_messages={
            "required": _("연락처를 쓰려면 동의가 필요합니다. 동의하시면 표시해 주세요.")
        },
    )

    def __init__(self, *args: Any, is_trusted: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = [  # type: ignore[attr-defined]
            (name, each.label) for name, each in kinds().items() if each.is_offered
        ]
        topics = [(each.slug, each.name) for each in Topic.objects.all()]
        self.fields["topic"].choices = [("", _("잘 모르겠어요")), *topics]  # type: ignore[attr-defined]
        if is_trusted:
            for name in ("contact", "is_under_14", "guardian", "consent"):
                del self.fields[name]

    @property
    def more_fields(self) -> list[forms.BoundField]:
        """The fields that this form alone has, in their order."""
        return [self[name] for name in self.more]

    @property
    def chosen(self) -> PostingKind | None:
        """The kind that was chosen, if it is one."""
        return kinds().get(self.cleaned_data.get("kind", ""))

    @property
    def where(self) -> Point | None:
        """The point that was set, if any."""
        return point_or_none(self.cleaned_data.get("point"))

    @property
    def who(self) -> Contact | None:
        """The contact, if one was asked for."""
        found: Contact | None = self.cleaned_data.get("contact")
        return found

    @property
    def keep_until_on(self) -> date:
        """The last day on which the contact is kept."""
        over: datetime | None = self.cleaned_data.get("ends_at") or self.cleaned_data.get(
            "starts_at"
        )
        return keep_until(over)

    @property
    def free_texts(self) -> list[str]:
        """What was written freely, where signs of spam are looked for."""
        return [self.cleaned_data.get(name) or "" for name in ("title", "place_name", "details")]

    def finish(self, page: Any) -> None:
        """Put into a page, filled in but not stored yet, what only this form knows of."""

    def forget_kept(self) -> None:
        """Let go of what was kept while the form was being corrected: its page has it now."""

    @classmethod
    def also_typed(cls, page: Any) -> dict[str, Any]:
        """Return of a page what only this form knows of, as it stands in the form."""
        return {}

    def clean_contact(self) -> Contact:
        """Return the contact; raises ValidationError with what to write instead."""
        return parse_contact(self.cleaned_data["contact"])

    def clean_title(self) -> str:
        """Return the title on one line; raises ValidationError where nothing of it is seen."""
        title = on_one_line(str(self.cleaned_data["title"]))
        if not title and self.fields["title"].required:
            raise ValidationError(self.fields["title"].error_messages["required"])
        return title

    def clean(self) -> dict[str, Any]:
        """Check what depends on more than one field."""
        data = super().clean() or self.cleaned_data
        kind = self.chosen
        if kind is not None and not kind.has_time:
            data["starts_at"] = data["ends_at"] = None
        elif kind is not None and "starts_at" in data:
            self.check_times(data["starts_at"], data.get("ends_at"))
        if data.get("is_under_14"):
            self.check_guardian(data)
        else:
            data["guardian"] = ""
        return data

    def check_times(self, starts_at: datetime | None, ends_at: datetime | None) -> None:
        """Refuse what is over, what never ends, and what has no time."""
        now = timezone.now()
        if starts_at is None:
            self.add_error("starts_at", gettext("언제 하는지 골라 주세요."))
        elif (ends_at or starts_at) < now:
            words = gettext("이미 지난 때입니다. 앞으로 있을 날짜를 골라 주세요.")
            self.add_error("starts_at", words)
        elif starts_at > now + FURTHEST:
            words = gettext("너무 먼 날입니다. 3년 안의 날짜를 골라 주세요.")
            self.add_error("starts_at", words)
        if starts_at is not None and ends_at is not None and ends_at < starts_at:
            words = gettext("끝이 시작보다 빠릅니다. 끝나는 때를 다시 골라 주세요.")
            self.add_error("ends_at", words)

    def check_guardian(self, data: dict[str, Any]) -> None:
        """Ask for a guardian's address, which is another than the child's."""
        try:
            data["guardian"] = parse_email(str(data.get("guardian") or "").strip())
        except ValidationError:
            words = gettext("만 14세가 되지 않았으면 보호자의 전자우편을 적어 주세요.")
            self.add_error("guardian", words)
            return
        contact = data.get("contact")
        if isinstance(contact, Contact) and contact.value == data["guardian"]:
            self.add_error("guardian", gettext("보호자의 전자우편은 내 것과 달라야 합니다."))


def keep_until(over: datetime | None) -> date:
    """Return the last day on which a contact is kept: so many days after something is over."""
    last = timezone.localdate(max(over, timezone.now()) if over else timezone.now())
    return last + timedelta(days=settings.MADANG_CONTACT_DAYS)
