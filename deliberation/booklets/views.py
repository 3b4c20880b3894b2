"""Editions on the site: cover and contents, one record a page, and the files."""

from typing import Any
from uuid import UUID

from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404
from django.template.loader import render_to_string
from django.template.response import TemplateResponse
from django.utils import translation
from django.utils.cache import add_never_cache_headers
from django.utils.text import get_valid_filename
from django.views.decorators.http import condition, require_safe

from deliberation.booklets.chapters import Chapter, read_chapter
from deliberation.booklets.edition_pictures import on_the_web, read_picture
from deliberation.booklets.front_matter import foreword, prepared
from deliberation.booklets.pictures import PictureSource
from deliberation.models import BookletEdition
from deliberation.models.editions import EditionState
from delivery.models import Publication
from delivery.models.publications import PublicationState

KEPT = "public, max-age=31536000, immutable"
# What the address calls a file, and whether a browser saves it instead of showing it.
FILES = {
    "booklet.pdf": ("pdf", "application/pdf", False),
    "booklet.epub": ("epub", "application/epub+zip", True),
}


def no_picture(image: dict[str, Any]) -> str:
    """Leave every picture out: the contents show none."""
    return ""


def done_edition(uuid: UUID) -> BookletEdition:
    """Return an edition that is done; raises Http404."""
    return get_object_or_404(BookletEdition, pk=uuid, state=EditionState.DONE)


def chapters_of(booklet: dict[str, Any], source: PictureSource) -> list[Chapter]:
    """Return the chapters of a prepared snapshot."""
    numbered = enumerate(booklet["records"], start=1)
    return [read_chapter(document, number, source) for number, document in numbered]


@require_safe
def cover(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """Show an edition's cover and contents, or how far it is while it is being made."""
    edition = get_object_or_404(BookletEdition, pk=uuid)
    if not edition.is_done:
        status = 200 if edition.is_unfinished else 404
        answer = TemplateResponse(
            request, "editions/progress.html", {"edition": edition}, status=status
        )
        add_never_cache_headers(answer)
        return answer
    booklet = prepared(edition.content)
    context = {
        "edition": edition,
        "booklet": booklet,
        "foreword": foreword(booklet),
        "contents": [title_of(each, booklet) for each in booklet["records"]],
        "booklet_url": address_of_booklet(edition),
    }
    return TemplateResponse(request, "editions/cover.html", context)


def address_of_booklet(edition: BookletEdition) -> str:
    """Return the address of the page that lists all editions, or "" where readers have none."""
    live = Publication.objects.filter(page_pk=edition.booklet_id, state=PublicationState.LIVE)
    return live.values_list("url", flat=True).first() or "" if edition.booklet_id else ""


def title_of(document: dict[str, Any], booklet: dict[str, Any]) -> dict[str, str]:
    """Return the title of a record and the language it is in."""
    with translation.override(booklet["language"]):
        chapter = read_chapter(document | {"type": "", "lead_image": None}, 0, no_picture)
    return {"title": chapter.title, "language": chapter.language}


@require_safe
def record(request: HttpRequest, uuid: UUID, number: int) -> HttpResponse:
    """Show one record of an edition as it was frozen, in the booklet's own language."""
    edition = done_edition(uuid)
    booklet = prepared(edition.content)
    records = booklet["records"]
    if not 1 <= number <= len(records):
        raise Http404
    with translation.override(booklet["language"]):
        chapter = read_chapter(records[number - 1], number, on_the_web(edition))
        text = render_to_string("booklets/record.html", {"chapter": chapter})
    context = {
        "edition": edition,
        "booklet": booklet,
        "chapter": chapter,
        "text": text,
        "total": len(records),
        "before": number - 1,
        "after": number + 1 if number < len(records) else 0,
    }
    return TemplateResponse(request, "editions/record.html", context)


def file_tag(request: HttpRequest, uuid: UUID, name: str) -> str | None:
    """Return the ETag of an edition's file, or None where there is none."""
    kind = FILES[name][0]
    done = BookletEdition.objects.filter(pk=uuid, state=EditionState.DONE)
    value = done.values_list(f"{kind}_sha256", flat=True).first()
    return f'"{value}"' if value else None


@require_safe
@condition(etag_func=file_tag)
def booklet_file(request: HttpRequest, uuid: UUID, name: str) -> HttpResponseBase:
    """Hand out the PDF or the EPUB of an edition under a name that people can read."""
    kind, media_type, is_saved = FILES[name]
    edition = get_object_or_404(BookletEdition.objects.done(), pk=uuid)
    try:
        opened = getattr(edition, kind).open("rb")
    except OSError as missing:
        raise Http404 from missing
    readable = get_valid_filename(f"{edition.title}-{edition.number}.{kind}")
    answer = FileResponse(
        opened, as_attachment=is_saved, filename=readable, content_type=media_type
    )
    answer["Cache-Control"] = KEPT
    return answer


@require_safe
def picture(request: HttpRequest, uuid: UUID, name: str) -> HttpResponse:
    """Hand out a picture as it was when the edition was made."""
    edition = get_object_or_404(BookletEdition.objects.done(), pk=uuid)
    content = read_picture(edition, name)
    if content is None:
        raise Http404
    return HttpResponse(content, content_type="image/jpeg", headers={"Cache-Control": KEPT})


@require_safe
def snapshot(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """Hand out the very bytes of which the checksum is taken."""
    edition = done_edition(uuid)
    answer = HttpResponse(bytes(edition.snapshot), content_type="application/json")
    answer["Cache-Control"] = KEPT
    answer["ETag"] = f'"{edition.checksum}"'
    return answer
