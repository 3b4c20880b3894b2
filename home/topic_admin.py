"""The curated topics in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.snippets.views.snippets import SnippetViewSet

from cms.topics.models import Topic


class TopicViewSet(SnippetViewSet):
    """Topics as a plain list: name, icon, colour, order."""

    model = Topic
    icon = "tag"
    menu_label = _("주제")
    menu_order = 300
    add_to_admin_menu = True
    list_display = ("name", "slug", "name_en", "icon", "position")
    search_fields = ("name", "name_en", "slug")
    panels = (
        FieldRowPanel([FieldPanel("name"), FieldPanel("name_en")]),
        FieldPanel("slug"),
        FieldRowPanel([FieldPanel("icon"), FieldPanel("colour"), FieldPanel("position")]),
    )
