"""What deliberation gives to the house."""

from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks
from wagtail_modeladmin.options import modeladmin_register

from cms.content_types import HOOK
from deliberation import declarations
from deliberation.modeladmin import RecordFlagAdmin

for declared in (
    declarations.CONVERSATIONS,
    declarations.PROPOSALS,
    declarations.ROUNDTABLES,
    declarations.OUTCOMES,
    declarations.HEARINGS,
):
    hooks.register(HOOK, lambda declared=declared: declared)


@hooks.register("insert_editor_js")
def linked_field() -> SafeString:
    """Let a link to a field of an editor end at that field."""
    return format_html('<script src="{}"></script>', static("deliberation/linked_field.js"))


modeladmin_register(RecordFlagAdmin)
