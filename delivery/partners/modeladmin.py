"""The list of partners in the admin's menu; each name leads to the partner's own page."""

from typing import Any

from django.contrib.admin import display
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from wagtail_modeladmin.views import CreateView, IndexView

from cms.modeladmin import PlainAdmin
from delivery.models import Partner


class PartnerListView(IndexView):
    """The list of partners."""

    def get_filters_params(self, params: Any = None) -> dict[str, Any]:
        """Return none: a parameter would become a database lookup, a way to probe hashes."""
        return {}


class PartnerCreateView(CreateView):
    """The form of a new partner."""

    def get_success_url(self) -> str:
        """Lead on to where the partner's key is made."""
        return reverse("delivery_partner", args=[self.instance.pk])


class PartnerAdmin(PlainAdmin):
    """Partners, for the facilitation team."""

    model = Partner
    menu_icon = "key"
    menu_label = _("협력 기관")
    menu_order = 320
    index_view_class = PartnerListView
    create_view_class = PartnerCreateView
    list_display = ("name", "good_keys", "contact_email", "page_link")
    search_fields = ("name", "contact_email", "note")
    ordering = ("name",)

    @display(description=_("쓰는 열쇠"))
    def good_keys(self, partner: Partner) -> int:
        """Return how many keys open something now."""
        return sum(key.is_good() for key in partner.keys.all())

    @display(description=_("열쇠와 이용량"))
    def page_link(self, partner: Partner) -> SafeString:
        """Return the way to the partner's page."""
        return format_html(
            '<a class="button button-small button-secondary" href="{}">{}</a>',
            reverse("delivery_partner", args=[partner.pk]),
            _("‘%s’ 열기") % partner.name,
        )

    def get_queryset(self, request: HttpRequest) -> Any:
        """Return the partners with their keys."""
        return super().get_queryset(request).prefetch_related("keys")
