"""Pages, a picture and a file for blocks to point to."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from PIL import Image as Pillow
from wagtail.documents import get_document_model
from wagtail.models import Collection, CollectionViewRestriction

from blocks.contract import stream_document
from blocks.streams import BodyBlock
from cms.building import Building
from cms.images.models import Picture
from home.models import SectionPage
from stories.models import StoryPage
from tests.factories.roots import first_page
from tests.factories.stories import StoryFactory

ITEM = "6f0c4a52-1f6b-4f5e-9d0a-3b1f0f3c9a11"


@pytest.fixture
def building() -> Building:
    """The surroundings of a document of the test site."""
    return Building(origin="http://testserver")


@pytest.fixture
def story(section: SectionPage) -> StoryPage:
    """A page that any reader can open."""
    made: StoryPage = StoryFactory(parent=section, title="느린 장터의 하루", slug="slow-market")
    return made


@pytest.fixture
def draft(section: SectionPage) -> StoryPage:
    """A page that no reader can open."""
    made: StoryPage = StoryFactory(parent=section, title="아직 쓰는 글", slug="draft", draft=True)
    return made


@pytest.fixture
def picture(db: None) -> Picture:
    """A picture of 800 by 600 pixels."""
    first_page()
    file = BytesIO()
    Pillow.new("RGB", (800, 600), "seagreen").save(file, "PNG")
    made: Picture = Picture.objects.create(
        title="요천 둑길", credit="남원시", file=ImageFile(file, name="bank.png")
    )
    return made


@pytest.fixture
def attachment(db: None) -> Any:
    """A file of twelve bytes that any reader may fetch."""
    first_page()
    return get_document_model().objects.create(
        title="모임 자료집", file=ContentFile(b"%PDF-1.7 abc", name="handout.pdf")
    )


@pytest.fixture
def closed_collection(db: None) -> Collection:
    """A collection that only those who signed in may see."""
    first_page()
    made: Collection = Collection.get_first_root_node().add_child(name="내부 자료")
    CollectionViewRestriction.objects.create(
        collection=made, restriction_type=CollectionViewRestriction.LOGIN
    )
    return made


@pytest.fixture
def shown(building: Building) -> Callable[..., Any]:
    """Build the document of one body block from its stored form; None where it is left out."""

    def build(name: str, value: Any) -> Any:
        stored = [{"type": name, "id": ITEM, "value": value}]
        items = stream_document(BodyBlock().to_python(stored), building)
        return items[0].model_dump(mode="json")["value"] if items else None

    return build
