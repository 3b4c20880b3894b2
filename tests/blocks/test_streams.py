"""How the blocks present themselves to editors."""

import re
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from wagtail import hooks
from wagtail.blocks import Block

from blocks.contract import DocumentedBlock
from blocks.streams import AgendaBlock, BodyBlock
from cms.images.models import Picture
from stories.models import StoryPage

BLOCKS = {**BodyBlock.base_blocks, **AgendaBlock.base_blocks}
HANGUL = re.compile("[가-힣]")
every_block = pytest.mark.parametrize("name", sorted(BLOCKS))


def icons() -> set[str]:
    """Return the names of the icons that Wagtail has."""
    paths: list[str] = []
    for hook in hooks.get_hooks("register_icons"):
        paths = hook(paths)
    return {Path(path).stem for path in paths}


@every_block
def test_a_block_has_a_label_a_description_and_an_icon_that_exists(name: str) -> None:
    block = BLOCKS[name]
    assert isinstance(block, DocumentedBlock)
    assert HANGUL.search(str(block.label))
    assert HANGUL.search(str(block.get_description()))
    assert HANGUL.search(str(block.meta.group))
    assert block.meta.icon in icons()


@every_block
def test_a_block_has_a_template_of_its_own_named_after_it(name: str) -> None:
    block = BLOCKS[name]
    assert block.meta.template == f"blocks/{name}.html"
    source = (settings.BASE_DIR / "templates" / block.meta.template).read_text()
    assert "style=" not in source
    assert "<script" not in source


@every_block
def test_the_fields_of_a_block_are_labelled_in_korean(name: str) -> None:
    def fields(block: Block) -> list[Block]:
        children = [*getattr(block, "child_blocks", {}).values()]
        children += [block.child_block] if hasattr(block, "child_block") else []
        return children + [each for child in children for each in fields(child)]

    assert all(HANGUL.search(str(field.label)) for field in fields(BLOCKS[name]) if field.name)


@every_block
def test_the_picker_shows_an_example_under_the_blocks_label(
    name: str, admin_client: Client, story: StoryPage, picture: Picture, attachment: Any
) -> None:
    block = BLOCKS[name]
    assert block.is_previewable
    address = reverse("wagtailadmin_block_preview")
    answer = admin_client.get(address, {"id": block.definition_prefix})
    html = answer.content.decode()
    assert answer.status_code == 200
    assert f'<h1 class="block-preview-label">{block.label}</h1>' in html
    assert f"block-{name.replace('_', '-')}" in html
    assert "block-nothing" not in html


@every_block
def test_the_picker_survives_a_site_without_pictures_files_and_pages(
    name: str, admin_client: Client
) -> None:
    address = reverse("wagtailadmin_block_preview")
    answer = admin_client.get(address, {"id": BLOCKS[name].definition_prefix})
    assert answer.status_code == 200
    assert str(BLOCKS[name].label) in answer.content.decode()


@every_block
def test_an_example_can_be_stored_and_read_again(
    name: str, db: None, story: StoryPage, picture: Picture, attachment: Any
) -> None:
    block = BLOCKS[name]
    example = block.get_preview_value()
    assert block.get_prep_value(block.to_python(block.get_prep_value(example))) == (
        block.get_prep_value(example)
    )
