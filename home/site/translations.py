"""A page in other languages: where it can be read, and where the switch of languages leads."""

from dataclasses import dataclass
from urllib.parse import urlsplit
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest
from django.template import Context
from django.urls import reverse
from django.utils.translation import get_language_info, override

from cms.interface_language import language_of
from delivery.models import Publication
from delivery.models.publications import PublicationState
from home.models import HomePage

KEPT = "_madang_translations"


@dataclass(frozen=True)
class Translation:
    """Where a page is told in a language, which is called `name` in itself."""

    language: str
    address: str

    @property
    def name(self) -> str:
        """What the language is called by those who speak it."""
        return str(get_language_info(self.language)["name_local"])


def translations_of(request: HttpRequest, context: Context) -> list[Translation]:
    """Return a page in all its languages where there are several, its own too; one query a page."""
    if not hasattr(request, KEPT):
        document, page = context.get("document"), context.get("page")
        found = []
        if document:
            found = of_document(document["id"])
        elif isinstance(page, HomePage):
            found = of_home(request)
        setattr(request, KEPT, found if len(found) > 1 else [])
    kept: list[Translation] = getattr(request, KEPT)
    return kept


def of_document(uuid: str) -> list[Translation]:
    """Return the addresses of a document and its translations, the city's own language first."""
    own = Publication.objects.filter(uuid=UUID(uuid)).values("translation_key")
    rows = Publication.objects.filter(translation_key__in=own, state=PublicationState.LIVE)
    found = dict(rows.values_list("locale", "url"))
    ordered = sorted(found.items(), key=lambda each: (each[0] != settings.LANGUAGE_CODE, each[0]))
    return [Translation(*each) for each in ordered]


def of_home(request: HttpRequest) -> list[Translation]:
    """Return the addresses of the front page: it greets in each language."""
    found = []
    for language, _name in settings.LANGUAGES:
        with override(language):
            path = reverse("wagtail_serve", args=[""])
        found.append(Translation(language, request.build_absolute_uri(path)))
    return found


def switched(request: HttpRequest, context: Context, language: str) -> str:
    """Return where a reader goes who switches to a language: to the page in it, if there is one."""
    for each in translations_of(request, context):
        if each.language == language:
            return urlsplit(each.address).path
    # What is told in another language only would switch back at once.
    is_elsewhere = language_of(request.path) not in (settings.LANGUAGE_CODE, language)
    return "/" if is_elsewhere else request.get_full_path()
