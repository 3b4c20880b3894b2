"""Links inside rich text."""

from typing import Any

import pytest
from wagtail.models import Collection, Page, PageViewRestriction

from blocks.rich_text import public_html
from cms.building import Building
from home.models import HomePage
from stories.models import StoryPage


def to_page(key: object) -> str:
    """Return stored rich text with a link to a page."""
    return f'<p><a linktype="page" id="{key}">글</a></p>'


def test_a_link_to_a_public_page_has_its_address(story: StoryPage, building: Building) -> None:
    assert public_html(to_page(story.pk), building) == (
        '<p><a href="http://testserver/culture-city/slow-market/">글</a></p>'
    )


def test_a_link_to_a_draft_loses_its_address_and_keeps_its_text(
    draft: StoryPage, building: Building
) -> None:
    assert public_html(to_page(draft.pk), building) == "<p>글</p>"


def test_a_link_to_a_page_behind_a_password_loses_its_address(
    story: StoryPage, building: Building
) -> None:
    PageViewRestriction.objects.create(
        page=story.section, restriction_type=PageViewRestriction.PASSWORD, password="모임"
    )
    assert public_html(to_page(story.pk), building) == "<p>글</p>"


def test_a_link_to_a_page_that_is_public_no_more_by_its_own_rule_loses_its_address(
    story: StoryPage, building: Building
) -> None:
    StoryPage.objects.filter(pk=story.pk).update(consent_withdrawn_on="2026-09-01")
    assert public_html(to_page(story.pk), building) == "<p>글</p>"


def test_a_plain_wagtail_page_counts_by_being_live(home: HomePage, building: Building) -> None:
    plain = home.add_child(instance=Page(title="약관", slug="terms"))
    assert 'href="http://testserver/terms/"' in public_html(to_page(plain.pk), building)
    plain.unpublish()
    assert public_html(to_page(plain.pk), building) == "<p>글</p>"


@pytest.mark.parametrize("key", ["", "0", "x", "9" * 40, "-1", "²"])
def test_a_link_to_no_page_at_all_keeps_its_text(key: str, building: Building, db: None) -> None:
    assert public_html(to_page(key), building) == "<p>글</p>"


def test_links_keep_their_order_among_others(
    story: StoryPage, draft: StoryPage, building: Building
) -> None:
    source = to_page(draft.pk) + '<a href="https://example.org/">밖</a>' + to_page(story.pk)
    assert public_html(source, building) == (
        '<p>글</p><a href="https://example.org/">밖</a>'
        '<p><a href="http://testserver/culture-city/slow-market/">글</a></p>'
    )


def test_a_link_to_a_file_has_its_address(attachment: Any, building: Building) -> None:
    source = f'<a linktype="document" id="{attachment.pk}">자료</a>'
    assert public_html(source, building) == f'<a href="http://testserver{attachment.url}">자료</a>'


def test_a_link_to_a_file_that_few_may_fetch_loses_its_address(
    attachment: Any, closed_collection: Collection, building: Building
) -> None:
    attachment.collection = closed_collection
    attachment.save()
    source = f'<a linktype="document" id="{attachment.pk}">자료</a>'
    assert public_html(source, building) == "자료"
