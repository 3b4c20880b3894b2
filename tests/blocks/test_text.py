"""Paragraphs."""

from wagtail.rich_text import features

from blocks.text import FEATURES, ParagraphBlock


def test_editors_get_these_marks_and_no_others() -> None:
    options = ParagraphBlock().field.widget.options
    assert ParagraphBlock().features == FEATURES
    assert {each["type"] for each in options["inlineStyles"]} == {"BOLD", "ITALIC"}
    assert {each["type"] for each in options["entityTypes"]} == {"LINK", "DOCUMENT"}
    assert all(features.get_editor_plugin("draftail", name) for name in FEATURES)


def test_a_change_of_marks_changes_no_migration() -> None:
    assert ParagraphBlock().deconstruct() == ("blocks.text.ParagraphBlock", (), {})
