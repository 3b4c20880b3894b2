"""The typed public form of a stream."""

import pytest
from jsonschema import Draft202012Validator
from pydantic import BaseModel, TypeAdapter, ValidationError
from wagtail.blocks import CharBlock, StreamBlock

from blocks.quotation import QuotationBlock
from blocks.stream_schema import item_name, item_type, stream_type
from blocks.stream_types import AgendaItems, BodyItems
from blocks.streams import BodyBlock
from blocks.text import ParagraphBlock


class WithoutForm(StreamBlock):
    plain = CharBlock()


class Empty(StreamBlock):
    pass


class Voices(StreamBlock):
    quotation = QuotationBlock()
    opening = ParagraphBlock()


class Foreign(QuotationBlock):
    """Stands for a plug-in's block: it comes from another package."""


class Second(Foreign):
    pass


Foreign.__module__ = Second.__module__ = "sister_city.blocks"


def test_the_schema_of_a_body_is_valid_and_told_apart_by_type() -> None:
    schema = TypeAdapter(BodyItems).json_schema(mode="serialization")
    Draft202012Validator.check_schema(schema)
    discriminator = schema["items"]["discriminator"]
    assert discriminator["propertyName"] == "type"
    assert set(discriminator["mapping"]) == set(BodyBlock.base_blocks)
    assert discriminator["mapping"]["quotation"] == "#/$defs/QuotationItem"
    assert len(schema["items"]["oneOf"]) == len(BodyBlock.base_blocks)


def test_every_component_has_a_plain_name() -> None:
    names = TypeAdapter(BodyItems).json_schema(mode="serialization")["$defs"]
    assert {"QuotationItem", "RelatedPagesItem", "QuotationDocument"} <= set(names)
    assert all(name.isidentifier() and "__" not in name for name in names)


def test_a_stream_of_one_block_is_a_list_of_its_items() -> None:
    schema = TypeAdapter(AgendaItems).json_schema(mode="serialization")
    Draft202012Validator.check_schema(schema)
    assert schema["items"] == {"$ref": "#/$defs/AgendaItem"}


def test_two_streams_share_the_component_of_a_block_under_the_same_name() -> None:
    class Both(BaseModel):
        body: BodyItems
        voices: stream_type(Voices)  # type: ignore[valid-type]

    components = Both.model_json_schema(mode="serialization")["$defs"]
    assert [name for name in components if "Quotation" in name] == [
        "QuotationDocument",
        "QuotationItem",
    ]
    assert "OpeningItem" in components


def test_a_plug_ins_block_under_a_taken_name_leaves_ours_as_it_was() -> None:
    ours = item_type("quotation", QuotationBlock)
    theirs = item_type("quotation", Foreign)
    assert (ours.__name__, theirs.__name__) == ("QuotationItem", "SisterCityQuotationItem")


def test_two_blocks_of_one_name_in_one_package_are_refused_by_both_names() -> None:
    item_name("quotation", QuotationBlock)
    item_name("quotation", Foreign)
    with pytest.raises(TypeError, match=r"blocks\.Foreign and sister_city\.blocks\.Second"):
        item_name("quotation", Second)


def test_a_block_without_a_public_form_is_refused_by_name() -> None:
    with pytest.raises(TypeError, match=r"'plain' \(wagtail.*CharBlock\) has no public form"):
        stream_type(WithoutForm)


def test_a_stream_without_blocks_is_refused() -> None:
    with pytest.raises(TypeError, match="Empty holds no blocks"):
        stream_type(Empty)


def test_an_item_of_an_unknown_type_is_refused() -> None:
    with pytest.raises(ValidationError, match="union_tag_invalid"):
        TypeAdapter(BodyItems).validate_python([{"type": "banner", "id": "x", "value": {}}])
