"""The form of a new key."""

from datetime import datetime, time, timedelta

from django import forms
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from cms.content_types import content_types


def submitting_sections() -> QuerySet[Page]:
    """Return the pages under which partners can send drafts: the sections."""
    sections = [each.model for each in content_types().values() if each.model.is_section]
    found: QuerySet[Page] = Page.objects.type(*sections) if sections else Page.objects.none()
    return found.order_by("title")


class KeyForm(forms.Form):
    """Where a new key may send drafts, and how long it lives."""

    submits_to = forms.ModelChoiceField(
        Page.objects.none(),
        label=_("글을 보낼 마당"),
        required=False,
        empty_label=_("읽기만 합니다"),
        help_text=_("고르면 이 마당의 검토 대기열에 글을 보낼 수 있습니다."),
    )
    last_on = forms.DateField(
        label=_("쓸 수 있는 마지막 날"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}),
        help_text=_("비워 두면 거둘 때까지 씁니다."),
    )

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        choice = self.fields["submits_to"]
        assert isinstance(choice, forms.ModelChoiceField)  # noqa: S101
        choice.queryset = submitting_sections()

    def clean_last_on(self) -> datetime | None:
        """Return the end of that day in Seoul; a day that is over is refused."""
        day = self.cleaned_data["last_on"]
        if day is None:
            return None
        if day < timezone.localdate():
            raise forms.ValidationError(_("지난 날입니다. 오늘이나 그 뒤의 날을 골라 주세요."))
        return timezone.make_aware(datetime.combine(day + timedelta(days=1), time()))
