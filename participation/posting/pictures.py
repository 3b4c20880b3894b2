"""Pictures of postings: checked as an editor's are, and kept while a form is corrected."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _
from wagtail.images import get_image_model
from wagtail.images.forms import get_image_form
from wagtail.models import Collection, ReferenceIndex

from participation.models import KeptPicture

KEPT = timedelta(days=1)


def take(file: UploadedFile[bytes], title: str) -> tuple[KeptPicture | None, str]:
    """Return a picture that is kept from now on, or a sentence why it cannot be used."""
    form_class = get_image_form(get_image_model())
    root = Collection.get_first_root_node()
    form = form_class({"title": title[:200] or _("사진"), "collection": root.pk}, {"file": file})
    # A sender has no say over focal points, tags and the rest.
    for name in [each for each in form.fields if each not in ("title", "file")]:
        del form.fields[name]
    if not form.is_valid():
        return None, " ".join(map(str, form.errors.get("file", [_("쓸 수 없는 그림입니다.")])))
    picture = form.save(commit=False)
    picture.collection = root
    picture.save()
    return KeptPicture.objects.create(picture=picture), ""


def kept(text: str) -> KeptPicture | None:
    """Return the picture that a form has brought before, by its number."""
    try:
        number = UUID(text)
    except ValueError:
        return None
    return KeptPicture.objects.select_related("picture").filter(pk=number).first()


def keep_again(picture: Any) -> KeptPicture:
    """Keep the picture of a page for a copy of it."""
    return KeptPicture.objects.create(picture=picture)


def forget_unused(now: datetime) -> int:
    """Delete pictures that no page has taken within a day; return how many."""
    count = 0
    for row in KeptPicture.objects.select_related("picture").filter(kept_at__lt=now - KEPT):
        picture = row.picture
        row.delete()
        others = KeptPicture.objects.filter(picture=picture).exists()
        if not others and not ReferenceIndex.get_references_to(picture).exists():
            picture.delete()
            count += 1
    return count
