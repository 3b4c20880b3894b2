"""Building a stream's document."""

from typing import Any
from uuid import UUID

import orjson
import pytest
from jsonschema import Draft202012Validator
from pydantic import TypeAdapter
from wagtail.blocks import StreamValue
from wagtail.models import ReferenceIndex

from blocks.contract import stream_document
from blocks.stream_types import BodyItems
from blocks.streams import BodyBlock
from cms.building import Building
from cms.images.models import Picture
from stories.models import StoryPage
from tests.blocks.samples import every_block

BODY = TypeAdapter(BodyItems)


@pytest.fixture
def items(story: StoryPage, picture: Picture, attachment: Any, building: Building) -> list[Any]:
    """The document of a body in which every block appears, as parsed JSON."""
    body = BodyBlock().to_python(every_block(story, picture, attachment))
    parsed: list[Any] = orjson.loads(BODY.dump_json(stream_document(body, building)))
    return parsed


def leaves(value: Any, path: str = "") -> list[tuple[str, Any]]:
    """Return every plain value of a document with the names that lead to it."""
    if isinstance(value, dict):
        return [leaf for key, each in value.items() for leaf in leaves(each, f"{path}.{key}")]
    if isinstance(value, list):
        return [leaf for each in value for leaf in leaves(each, path)]
    return [(path, value)]


def paths_from(page: StoryPage, target: Any) -> set[str]:
    """Return where in `page` something points to `target`."""
    found = ReferenceIndex.get_references_to(target).filter(object_id=str(page.pk))
    return {reference.model_path for reference in found}


def test_every_block_of_the_body_has_a_document(items: list[Any]) -> None:
    assert {item["type"] for item in items} == set(BodyBlock.base_blocks)


def test_a_document_fits_its_own_published_schema(items: list[Any]) -> None:
    schema = BODY.json_schema(mode="serialization")
    Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(items)


def test_a_document_parses_back_into_the_same_items(items: list[Any]) -> None:
    parsed = BODY.validate_python(items)
    assert {type(item).__name__ for item in parsed} >= {"QuotationItem", "RelatedPagesItem"}
    assert orjson.loads(BODY.dump_json(parsed)) == items


def test_no_document_holds_a_database_key(items: list[Any]) -> None:
    numbers = {
        path for path, value in leaves(items) if isinstance(value, int) and value is not True
    }
    counted = {"width", "height", "size", "number", "limit", "is_decorative"}
    assert {path.rpartition(".")[2] for path in numbers} <= counted
    for path, value in leaves(items):
        if path.endswith(".id"):
            assert str(UUID(value)) == value
        if isinstance(value, str):
            assert "linktype" not in value
            assert "<embed" not in value
            assert "data-" not in value


def test_every_address_is_absolute(items: list[Any]) -> None:
    addresses = [value for path, value in leaves(items) if path.endswith("url")]
    assert len(addresses) > 10
    assert all(address.startswith("http://testserver/") for address in addresses)


def test_an_empty_part_is_there_and_null(building: Building) -> None:
    stored = [{"type": "quotation", "id": "a", "value": {"text": "그래요."}}]
    [item] = stream_document(BodyBlock().to_python(stored), building)
    assert item.model_dump(mode="json")["value"] == {
        "text": "그래요.",
        "attribution": "",
        "source": None,
    }


def test_a_removed_picture_leaves_only_its_item_out(picture: Picture, building: Building) -> None:
    stored = [
        {"type": "image", "id": "a", "value": {"image": picture.pk, "alt": "둑길"}},
        {"type": "paragraph", "id": "b", "value": "<p>남은 글</p>"},
    ]
    before = stream_document(BodyBlock().to_python(stored), building)
    picture.delete()
    after = stream_document(BodyBlock().to_python(stored), building)
    assert [item.type for item in before] == ["image", "paragraph"]
    assert [item.type for item in after] == ["paragraph"]


def test_an_item_keeps_the_id_that_is_then_stored(building: Building) -> None:
    value = StreamValue(BodyBlock(), [("paragraph", "<p>새 글</p>")])
    [item] = stream_document(value, building)
    assert value.get_prep_value()[0]["id"] == str(item.id)


def test_an_imported_id_that_is_no_uuid_gives_the_same_uuid_always(building: Building) -> None:
    stored = [{"type": "paragraph", "id": "item-7", "value": "<p>글</p>"}]
    first = stream_document(BodyBlock().to_python(stored), building)[0].id
    again = stream_document(BodyBlock().to_python(stored), building)[0].id
    assert first == again


def test_values_that_code_gives_in_part_are_shown_too(building: Building, picture: Picture) -> None:
    value = StreamValue(
        BodyBlock(),
        [
            ("image", {"image": picture, "alt": "둑길"}),
            ("place", {"name": "마을회관"}),
            ("table", {"rows": "가 | 나"}),
            ("people", {"roles": [{"role": "주민"}]}),
        ],
    )
    assert [item.type for item in stream_document(value, building)] == [
        "image",
        "place",
        "table",
        "people",
    ]


def test_what_blocks_point_to_is_in_the_reference_index(
    story: StoryPage, draft: StoryPage, picture: Picture, attachment: Any
) -> None:
    draft.body = every_block(story, picture, attachment)
    draft.save()
    assert paths_from(draft, picture) == {"body.image.image", "body.gallery.images.item.image"}
    assert paths_from(draft, attachment) == {"body.file.file"}
    assert paths_from(draft, story) == {
        "body.paragraph",
        "body.quotation.source",
        "body.question_answer.answer",
        "body.place.page",
        "body.call_to_action.page",
        "body.related_page",
        "body.related_pages.pages.item",
    }
