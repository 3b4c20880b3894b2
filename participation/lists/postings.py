"""What citizens have sent, for the editors of each section: how far it is, never who sent it."""

from typing import Any

from django.contrib.admin import display
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page
from wagtail.permission_policies.pages import PagePermissionPolicy

from participation.abuse.signs import in_words
from participation.lists.read_only import ReadOnlyAdmin, ReadOnlyPermissions
from participation.models import Posting
from participation.posting.kinds import kinds
from participation.posting.states import state_of


def publishable(user: Any) -> QuerySet[Page]:
    """Return the pages that a user may publish, by Wagtail's page permissions."""
    policy = PagePermissionPolicy()
    found: QuerySet[Page] = policy.instances_user_has_any_permission_for(user, {"publish"})
    return found


class PostingPermissions(ReadOnlyPermissions):
    """Postings are listed with their section's permissions."""

    def user_can_list(self, user: Any) -> bool:
        """Tell whether there is a page that the user may publish."""
        return publishable(user).exists()


class PostingAdmin(ReadOnlyAdmin):
    """Postings of the sections in which the user publishes."""

    model = Posting
    menu_icon = "mail"
    menu_label = _("시민이 보낸 글")
    menu_order = 300
    permission_helper_class = PostingPermissions
    list_display = ("title", "kind_label", "section_title", "state", "signs", "created_at")
    search_fields = ("page__title",)
    ordering = ("-created_at",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Posting]:
        """Return the postings to sections in which the user publishes."""
        rows = super().get_queryset(request).filter(section__in=publishable(request.user))
        return rows.select_related("page", "section")

    @display(description=_("글"), ordering="page__title")
    def title(self, posting: Posting) -> str | SafeString:
        """Return the way to the page in the editor."""
        if posting.page is None:
            return gettext("지워진 글")
        url = reverse("wagtailadmin_pages:edit", args=[posting.page.pk])
        return format_html('<a href="{}">{}</a>', url, posting.page.get_admin_display_title())

    @display(description=_("종류"), ordering="kind")
    def kind_label(self, posting: Posting) -> str:
        """Return the kind in words."""
        known = kinds().get(posting.kind)
        return str(known.label) if known else posting.kind

    @display(description=_("마당"), ordering="section__title")
    def section_title(self, posting: Posting) -> str:
        """Return the section whose queue it is in."""
        return posting.section.title if posting.section else ""

    @display(description=_("어디까지"))
    def state(self, posting: Posting) -> str:
        """Return how far it has come."""
        return str(state_of(posting).label)

    @display(description=_("눈여겨볼 것"))
    def signs(self, posting: Posting) -> str:
        """Return why to look twice."""
        return " ".join(in_words(posting.flags))
