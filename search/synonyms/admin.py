"""Synonyms in the admin, for the facilitation team."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.snippets.views.snippets import SnippetViewSet

from search.models.synonyms import SynonymGroup


class SynonymGroupViewSet(SnippetViewSet):
    """Groups of words as a plain list."""

    model = SynonymGroup
    icon = "openquote"
    menu_label = _("같은 말")
    menu_order = 305
    add_to_admin_menu = True
    list_display = ("words",)
    search_fields = ("words",)
    panels = (FieldPanel("words"),)
