"""A block's public form and the one template that shows it."""

import pytest
from django.test import RequestFactory
from django.utils import translation
from wagtail.blocks import CharBlock

from blocks.documented_block import DocumentedBlock, spelled_out
from blocks.page_reference import RelatedPageBlock
from blocks.quotation import QuotationBlock
from cms.building import Building
from stories.models import StoryPage


def test_a_block_is_shown_through_its_document(story: StoryPage) -> None:
    block = QuotationBlock()
    value = block.to_python({"text": "막차가 <빨라요>.", "attribution": "주민", "source": story.pk})
    html = block.render(
        value, {"request": RequestFactory().get("/", headers={"host": "testserver"})}
    )
    assert "<blockquote" in html
    assert "막차가 &lt;빨라요&gt;." in html
    assert 'href="http://testserver/culture-city/slow-market/"' in html


def test_a_block_with_nothing_public_says_so_instead_of_failing(draft: StoryPage) -> None:
    html = RelatedPageBlock().render(draft)
    assert "아직 보여 줄 것이 없습니다" in html
    assert draft.title not in html


def test_rendering_leaves_the_callers_context_alone() -> None:
    context = {"value": "of the page"}
    QuotationBlock().render(QuotationBlock().to_python({"text": "그래요."}), context)
    assert context == {"value": "of the page"}


def test_lazy_words_of_an_example_become_text_in_the_readers_language() -> None:
    with translation.override("ko"):
        example = QuotationBlock().get_preview_value()
    assert type(example["text"]) is str
    assert spelled_out([{"a": 1}, "글"]) == [{"a": 1}, "글"]


def test_a_block_without_a_document_fails_by_name() -> None:
    class SilentBlock(DocumentedBlock, CharBlock):
        pass

    with pytest.raises(NotImplementedError, match="SilentBlock"):
        SilentBlock().document("글", Building(origin=""))
