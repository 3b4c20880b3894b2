"""Photos that come with notes: taken in one by one, so that one bad file spoils nothing."""

import hashlib
from collections.abc import Iterable

from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _
from wagtail.images import get_image_model
from wagtail.images.forms import get_image_form
from wagtail.models import Collection, Page

from deliberation.models import KitPhoto, RecordKit

MOST = 20


def collection_of(section: Page) -> Collection:
    """Return the section's own collection of pictures, or the shared one."""
    root = Collection.get_first_root_node()
    own: Collection | None = root.get_children().filter(name=section.title).first()
    return own or root


def digest(file: UploadedFile[bytes]) -> str:
    """Return the SHA-1 of a file, as Wagtail keeps it, and leave the file at its beginning."""
    found = hashlib.sha1(usedforsecurity=False)
    for chunk in file.chunks():
        found.update(chunk)
    file.seek(0)
    return found.hexdigest()


def take(kit: RecordKit, files: Iterable[UploadedFile[bytes]]) -> str:
    """Keep each photo with the notes; return a sentence on those that could not be kept, or "".

    One that is there already is not kept twice.
    """
    refused: list[str] = []
    form_class = get_image_form(get_image_model())
    for file in files:
        known = kit.photos.filter(picture__file_hash=digest(file))
        if known.exists():
            continue
        if kit.photos.count() >= MOST:
            return _("사진은 %(most)d장까지 보낼 수 있습니다.") % {"most": MOST}
        form = form_class(
            {"title": str(kit)[:200], "collection": collection_of(kit.section).pk},
            {"file": file},
        )
        # A sender has no say over focal points, tags and the rest.
        for name in [each for each in form.fields if each not in ("title", "file")]:
            del form.fields[name]
        if not form.is_valid():
            refused.append(
                f"{file.name}: {' '.join(form.errors.get('file', [_('쓸 수 없습니다.')]))}"
            )
            continue
        picture = form.save(commit=False)
        picture.collection = collection_of(kit.section)
        picture.save()
        # Wagtail works the hash out when it is first asked for.
        picture.get_file_hash()
        KitPhoto.objects.create(kit=kit, picture=picture)
    return " ".join(refused)
