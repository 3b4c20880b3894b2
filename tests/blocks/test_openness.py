"""Who may open what."""

from typing import Any

from wagtail.models import Collection, Page, PageViewRestriction

from blocks.openness import document_is_open, page_is_open
from home.models import HomePage
from stories.models import StoryPage


def test_a_page_is_open_when_any_reader_can_open_it(story: StoryPage, draft: StoryPage) -> None:
    assert page_is_open(story)
    assert not page_is_open(draft)


def test_a_plain_page_is_open_when_live_in_a_site_and_not_restricted(home: HomePage) -> None:
    plain = home.add_child(instance=Page(title="약관", slug="terms"))
    outside = Page.get_first_root_node().add_child(instance=Page(title="밖", slug="outside"))
    assert page_is_open(plain)
    assert not page_is_open(outside)
    PageViewRestriction.objects.create(page=plain, restriction_type=PageViewRestriction.LOGIN)
    assert not page_is_open(Page.objects.get(pk=plain.pk))


def test_a_file_in_a_closed_collection_is_not_open(
    attachment: Any, closed_collection: Collection
) -> None:
    assert document_is_open(attachment)
    attachment.collection = closed_collection
    assert not document_is_open(attachment)
