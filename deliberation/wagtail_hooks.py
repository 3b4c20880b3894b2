"""What deliberation gives to the house: conversation records and roundtables."""

from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks
from wagtail_modeladmin.options import modeladmin_register

from cms.content_types import HOOK, Channels, ContentType, Filter
from deliberation.date_precision import DatePrecision
from deliberation.documents.conversations import ConversationDocument
from deliberation.documents.roundtables import RoundtableDocument
from deliberation.modeladmin import RecordFlagAdmin
from deliberation.models import ConversationPage, RoundtablePage


@hooks.register(HOOK)
def conversations() -> ContentType:
    """Declare conversation records."""
    return ContentType(
        name="conversations",
        model=ConversationPage,
        schema=ConversationDocument,
        filters=(
            Filter(name="host", annotation=str, description="The group that held it, exactly."),
            Filter(
                name="met_on_precision",
                annotation=DatePrecision,
                description="How exactly the date is known.",
            ),
        ),
        facets=("topic", "section", "host"),
        channels=Channels(map=True, trail=True),
    )


@hooks.register(HOOK)
def roundtables() -> ContentType:
    """Declare roundtables."""
    return ContentType(
        name="roundtables",
        model=RoundtablePage,
        schema=RoundtableDocument,
        filters=(Filter(name="number", annotation=int, description="Its number in the series."),),
        facets=("topic", "section"),
        channels=Channels(map=True, trail=True),
    )


@hooks.register("insert_editor_js")
def linked_field() -> SafeString:
    """Let a link to a field of an editor end at that field."""
    return format_html('<script src="{}"></script>', static("deliberation/linked_field.js"))


modeladmin_register(RecordFlagAdmin)
