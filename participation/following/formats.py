"""A choice as a calendar or a feed, for the programs that people have already."""

from dataclasses import replace
from datetime import timedelta

import orjson
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from cms.content_types import ContentType, content_types
from delivery.api.responses import answer
from delivery.following.choice import NAMES, Choice, read_choice
from delivery.following.matching import answering, question
from delivery.formats.answers import PAST
from delivery.formats.formats import FORMATS, Format
from delivery.formats.list_part import ListPart
from delivery.formats.naming import city, publisher
from delivery.query import part_of
from participation.following.addresses import STEMS, path_of
from participation.following.options import options, words_for

BAD = 400


@require_safe
def my_format(request: HttpRequest, suffix: str) -> HttpResponse:
    """Return a choice in a format; a sentence and the status 400 where the address is wrong."""
    with translation.override(settings.LANGUAGE_CODE):
        response = in_format(request, next(each for each in FORMATS if each.suffix == suffix))
    # The same for all who ask, whatever language they read.
    response["Content-Language"] = settings.LANGUAGE_CODE
    return response


def in_format(request: HttpRequest, wanted: Format) -> HttpResponse:
    """Return the choice that an address names in a format."""
    if set(request.GET) - set(NAMES):
        words = _("주소에 모르는 이름이 있습니다. 쓸 수 있는 이름: %(names)s.")
        return refused(words % {"names": ", ".join(NAMES)})
    read = read_choice(request.GET)
    if read.problems:
        return refused(" ".join(read.problems))
    if read.choice.is_empty:
        return refused(_("무엇을 따라갈지 주소에 없습니다. 예: ?topic=music&kind=performance"))
    midnight = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
    until = midnight + timedelta(days=1) if wanted.channel == "calendar" else None
    body = wanted.write(part_for(request, read.choice, wanted))
    return answer(request, body, until=until, content_type=wanted.content_type)


def refused(words: str) -> HttpResponse:
    """Return a sentence for those who wrote the address."""
    place = _("고르는 곳: %(path)s") % {"path": "/participate/follow/"}
    response = HttpResponse(
        f"{words}\n{place}\n", status=BAD, content_type="text/plain; charset=utf-8"
    )
    response["Cache-Control"] = "no-store"
    return response


def types_for(wanted: Format) -> list[ContentType]:
    """Return the types that a format is for; sections are where things stand, and no news."""
    return [
        each
        for each in content_types().values()
        if wanted.fits(each.channels) and not each.model.is_section
    ]


def part_for(request: HttpRequest, choice: Choice, wanted: Format) -> ListPart:
    """Return the documents of a choice with the addresses around them.

    A calendar goes back a year from a midnight, as the API's calendars do, and reads the same all
    day.
    """
    types = types_for(wanted)
    query = replace(question(choice, [each.name for each in types]), limit=wanted.most)
    if wanted.channel == "calendar":
        midnight = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
        query = replace(query, starts_from=midnight - PAST)
    found = part_of(answering(choice, query), query, key="published_at", is_ascending=False)
    address = request.build_absolute_uri(f"{path_of(wanted)}?{choice.query}")
    return ListPart(
        declared=types[0],  # nothing that these formats write
        title=title_of(choice),
        publisher=publisher(),
        documents=[orjson.loads(body) for body in found.bodies],
        address=address,
        first_address=address,
        next_address=None,
        page_address=request.build_absolute_uri(f"/my/?{choice.query}"),
    )


def title_of(choice: Choice) -> str:
    """Return what a subscription is called: the city's name and what was chosen."""
    words = ", ".join(words_for(choice, options()))
    name = _("%(city)s 나만의 마당") % {"city": city()}
    return f"{name}: {words}" if words else name


PATHS = {suffix: f"my/{stem}.{suffix}" for suffix, stem in STEMS.items()}
