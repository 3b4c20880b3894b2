"""Rich text as readers get it."""

import pytest
from wagtail.rich_text import RichText

from blocks.rich_text import public_html, rich_text_document
from cms.building import Building
from cms.images.models import Picture


def test_marks_stay_and_the_editors_keys_go(building: Building) -> None:
    source = (
        '<h3 data-block-key="a1b2c">장터</h3><p data-block-key="x">매달 <b>둘째</b> 주</p><hr/>'
    )
    assert public_html(source, building) == "<h3>장터</h3><p>매달 <b>둘째</b> 주</p><hr/>"


def test_the_plain_text_keeps_words_apart(building: Building) -> None:
    built = rich_text_document(
        RichText("<h3>장터</h3><ul><li>쌀 &amp; 콩</li><li>책</li></ul>"), building
    )
    assert built is not None
    assert built.text == "장터 쌀 & 콩 책"


@pytest.mark.parametrize("source", ["", "<p></p>", "<p>  </p>", '<p data-block-key="q"><br/></p>'])
def test_a_text_that_says_nothing_is_none(source: str, building: Building) -> None:
    assert rich_text_document(RichText(source), building) is None


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("/calendar/", "http://testserver/calendar/"),
        ("https://www.namwon.go.kr/?a=1&amp;b=2", "https://www.namwon.go.kr/?a=1&amp;b=2"),
        ("mailto:office@example.org", "mailto:office@example.org"),
        ("tel:063-620-6114", "tel:063-620-6114"),
        ("#more", "#more"),
    ],
)
def test_a_link_is_absolute_or_needs_not_be(written: str, read: str, building: Building) -> None:
    assert public_html(f'<a href="{written}">곳</a>', building) == f'<a href="{read}">곳</a>'


@pytest.mark.parametrize("address", ["javascript:alert(1)", "jav&#9;ascript:x", "http://[", ""])
def test_a_link_that_harms_or_leads_nowhere_leaves_its_text(
    address: str, building: Building
) -> None:
    assert public_html(f'<p><a href="{address}">글</a></p>', building) == "<p>글</p>"


def test_script_and_handlers_are_left_out_with_what_they_hold(building: Building) -> None:
    source = (
        '<p onclick="x()" style="color:red">글</p><script>steal()</script><iframe src="x"></iframe>'
    )
    assert public_html(source, building) == "<p>글</p>"


def test_a_picture_in_a_text_is_absolute_and_no_embed_is_left(
    picture: Picture, building: Building
) -> None:
    source = f'<embed embedtype="image" format="fullwidth" id="{picture.pk}" alt="둑길"/>'
    html = public_html(source, building)
    assert '<img alt="둑길"' in html
    assert 'src="http://testserver/media/images/' in html
    assert "embed" not in html


def test_an_unknown_embed_disappears(building: Building) -> None:
    assert public_html('<p>글</p><embed embedtype="video" id="3"/>', building) == "<p>글</p>"
    assert public_html("<p>글</p><embed>", building) == "<p>글</p>"
