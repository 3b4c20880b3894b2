"""The photos of a review: four at most, each kept while the form is corrected."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from participation.abuse.limits import is_taken
from participation.models import KeptPicture
from participation.posting import pictures
from participation.posting.form import PostingForm

NUMBERS = range(1, 5)


@dataclass(frozen=True)
class Photo:
    """A photo at its place in the form: kept for the form, or in the page that is changed."""

    number: int
    picture: Any
    kept: KeptPicture | None = None

    @property
    def held(self) -> str:
        """What the form brings back to name this photo."""
        return str(self.kept.pk if self.kept else self.picture.pk)


def photos_of(
    request: HttpRequest, form: PostingForm, present: list[Any], too_often: str
) -> list[Photo]:
    """Return the photos that a form brings, now or before; puts sentences where one is refused.

    `present` are the pictures that the page has already; `too_often` is what to say to a flood.
    """
    found = {each.number: each for each in held_photos(request, present)}
    files, extra = files_by_number(request)
    for number in NUMBERS:
        if number not in files and number not in found and extra:
            files[number] = extra.pop(0)
    if extra:
        words = _("사진은 네 장까지입니다. 받은 것은 그대로 있으니, 다시 보내 주세요.")
        form.add_error("photo_1", words)
    for number, file in files.items():
        if not is_taken(request, None, "picture"):
            form.add_error(f"photo_{number}", too_often)
            continue
        kept, refused = pictures.take(file, form.data.get("title", ""))
        if kept is None:
            form.add_error(f"photo_{number}", refused)
        else:
            found[number] = Photo(number, kept.picture, kept)
    return [found[number] for number in sorted(found)]


def files_by_number(request: HttpRequest) -> tuple[dict[int, Any], list[Any]]:
    """Return the files of a form by their places, and those that have none."""
    files: dict[int, Any] = {}
    extra: list[Any] = []
    names = {f"photo_{number}": number for number in NUMBERS}
    for name, sent in request.FILES.lists():
        for each in sent:
            if name in names and names[name] not in files:
                files[names[name]] = each
            else:
                extra.append(each)
    return files, extra


def held_photos(request: HttpRequest, present: list[Any]) -> list[Photo]:
    """Return the photos that came before and are still wanted."""
    ours = {str(picture.pk): picture for picture in present}
    found = []
    for number in NUMBERS:
        held = request.POST.get(f"held_{number}", "")
        if request.POST.get(f"drop_{number}") or not held:
            continue
        if held in ours:
            found.append(Photo(number, ours[held]))
        elif (kept := pictures.kept(held)) is not None:
            found.append(Photo(number, kept.picture, kept))
    return found
