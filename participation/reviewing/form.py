"""The form of a review: how it was, up to four photos, and no stars."""

from collections.abc import Sequence
from datetime import date
from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from cms.models import PageTopic
from participation.posting.filling import typed_of
from participation.posting.form import TOO_LONG
from participation.posting.kinds import REVIEW
from participation.posting.one_kind_form import OneKindForm
from participation.reviewing.photos import NUMBERS, Photo
from participation.reviewing.reviewed import Reviewed

LONGEST_TITLE = 100


class ReviewForm(OneKindForm):
    """A review of `reviewed`, or a change of one whose event is no longer public."""

    only: ClassVar[str] = REVIEW
    left_out: ClassVar[Sequence[str]] = (
        *("starts_at", "ends_at", "place_name", "point", "capacity", "topic"),
        *("picture", "picture_alt"),
    )

    met_on = forms.TypedChoiceField(
        label=_("언제 함께하셨나요"),
        coerce=date.fromisoformat,
        error_messages={
            "required": _("함께한 날을 골라 주세요."),
            "invalid_choice": _("함께한 날을 다시 골라 주세요."),
        },
    )

    def __init__(
        self, *args: Any, reviewed: Reviewed | None, is_trusted: bool = False, **kwargs: Any
    ) -> None:
        super().__init__(*args, is_trusted=is_trusted, **kwargs)
        self.reviewed = reviewed
        self.photos: list[Photo] = []
        title, text = self.fields["title"], self.fields["details"]
        title.required, title.help_text = False, _("비워 두면 모임의 이름을 씁니다.")
        text.label, text.required = _("어땠나요"), True
        text.error_messages["required"] = _("어땠는지 적어 주세요. 한 문장이어도 됩니다.")
        days = reviewed.days if reviewed else ()
        if len(days) > 1:
            choices = [(each.isoformat(), each.isoformat()) for each in days]
            self.fields["met_on"].choices = choices  # type: ignore[attr-defined]
            self.initial.setdefault("met_on", days[0].isoformat())
        else:
            del self.fields["met_on"]
        for number in NUMBERS:
            self.fields[f"photo_{number}"] = photo_field(number)
            self.fields[f"photo_{number}_alt"] = alt_field()

    @property
    def places(self) -> list[tuple[Any, Any, Photo | None]]:
        """The places for photos: the field, the field of its words, and the photo that is there."""
        there = {each.number: each for each in self.photos}
        return [
            (self[f"photo_{each}"], self[f"photo_{each}_alt"], there.get(each)) for each in NUMBERS
        ]

    @property
    def has_more_photos(self) -> bool:
        """Whether there is something at the places behind the first."""
        behind = {f"photo_{n}{end}" for n in NUMBERS[1:] for end in ("", "_alt")}
        return any(each.number > 1 for each in self.photos) or bool(
            behind.intersection(self.errors)
        )

    @property
    def free_texts(self) -> list[str]:
        """What was written freely."""
        alts = [self.cleaned_data.get(f"photo_{each}_alt") or "" for each in NUMBERS]
        return [*super().free_texts, *alts]

    def clean(self) -> dict[str, Any]:
        """Give a review without a title that of its event."""
        data = super().clean()
        if not data.get("title") and "title" not in self.errors and self.reviewed:
            whole = gettext("%(title)s 후기") % {"title": self.reviewed.document["title"]}
            data["title"] = whole[:LONGEST_TITLE]
        elif not data.get("title") and "title" not in self.errors:
            self.add_error("title", gettext("제목을 적어 주세요. 한 줄이면 됩니다."))
        return data

    def finish(self, page: Any) -> None:
        """Tie a review to its event, and put the photos into it: the first leads."""
        if self.reviewed is not None:
            days = self.reviewed.days
            page.about_id = self.reviewed.page.pk
            page.met_on = self.cleaned_data.get("met_on") or (days[0] if days else page.met_on)
            if page.pk is None:
                topics = self.reviewed.page.topics.all()
                page.topic_items = [PageTopic(tag=topic) for topic in topics]
        described = [(each.picture, self.alt_of(each, page.title)) for each in self.photos]
        first = described[0] if described else (None, "")
        page.lead_image, page.lead_image_alt = first
        if len(described) > 1:
            images = [
                {"image": picture, "alt": alt, "is_decorative": False, "caption": ""}
                for picture, alt in described[1:]
            ]
            page.body.append(("gallery", {"title": "", "images": images}))

    def alt_of(self, photo: Photo, title: str) -> str:
        """Return what a photo shows, in its sender's words or in few of ours."""
        said = str(self.cleaned_data.get(f"photo_{photo.number}_alt") or "").strip()
        return said or gettext("%(title)s의 사진") % {"title": title}

    def forget_kept(self) -> None:
        """Let go of the photos that were kept: the page has them now."""
        for each in self.photos:
            if each.kept is not None:
                each.kept.delete()


def photo_field(number: int) -> forms.FileField:
    """Return the field of one photo."""
    label = _("사진 %(number)d") % {"number": number}
    widget = forms.FileInput(attrs={"accept": "image/*"})
    return forms.FileField(label=label, required=False, widget=widget)


def alt_field() -> forms.CharField:
    """Return the field of a photo's words."""
    return forms.CharField(
        label=_("사진에 무엇이 보이나요"), max_length=250, required=False, error_messages=TOO_LONG
    )


def pictures_in(page: Any) -> list[tuple[Any, str]]:
    """Return the pictures of a review and their words, as many as the form has places for."""
    found = [(page.lead_image, page.lead_image_alt)] if page.lead_image else []
    for block in page.body:
        if block.block_type == "gallery":
            found += [(each["image"], each["alt"]) for each in block.value["images"]]
    return [(picture, alt) for picture, alt in found if picture is not None][: len(NUMBERS)]


def typed_review(page: Any) -> tuple[dict[str, Any], list[Photo]]:
    """Return a review as it stands in the form, and its photos."""
    described = pictures_in(page)
    initial = typed_of(page, REVIEW)
    initial["met_on"] = page.met_on.isoformat() if page.met_on else ""
    initial |= {
        f"photo_{n}_alt": alt for n, (_picture, alt) in zip(NUMBERS, described, strict=False)
    }
    return initial, [Photo(n, each[0]) for n, each in zip(NUMBERS, described, strict=False)]
