"""The public form of a review."""

from datetime import date
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _

from blocks.contract import stream_document
from blocks.stream_types import BodyItems
from cms.building import Building
from cms.common_fields import public_reference
from cms.documents import Document, Reference
from stories.models import ReviewPage


class ReviewDocument(Document):
    """What somebody who was there says of an event; nobody is named and nothing is rated."""

    about: Reference | None
    met_on: date | None
    byline: str
    body: BodyItems

    @classmethod
    def own_fields(cls, page: ReviewPage, building: Building) -> dict[str, Any]:
        """Return what a review adds; an event that readers cannot open is left out."""
        with translation.override(page.locale.language_code):
            byline = _("참여한 시민")
        return {
            "about": public_reference(page.about, building),
            "met_on": page.met_on,
            "byline": byline,
            "body": stream_document(page.body, building),
        }
