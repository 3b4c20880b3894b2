"""What delivery gives to the admin, to its own API, and to other people's sites."""

from django.urls import URLPattern, URLResolver
from django.utils.translation import gettext_lazy as _
from ninja import Router
from wagtail import hooks
from wagtail_modeladmin.options import modeladmin_register

from cms.chores.declaring import HOOK as CHORES_HOOK
from cms.personal import HOOK as PERSONAL_HOOK
from cms.personal import Declaration, NotPersonal
from delivery import chores as delivery_chores
from delivery.admin_urls import urlpatterns as admin_patterns
from delivery.api.api import HOOK as API_HOOK
from delivery.embeds.urls import urlpatterns as embed_patterns
from delivery.partners.modeladmin import PartnerAdmin
from delivery.submissions.api import submissions_router

modeladmin_register(PartnerAdmin)


@hooks.register("register_admin_urls")
def admin_urls() -> list[URLPattern | URLResolver]:
    """Give the admin the pages of partners."""
    return admin_patterns


@hooks.register(API_HOOK)
def submissions() -> tuple[str, Router]:
    """Give the API the endpoints for drafts of partners."""
    return "/submissions", submissions_router()


@hooks.register("register_site_urls")
def site_urls() -> list[URLPattern | URLResolver]:
    """Give the site the embeds, their builder and oEmbed."""
    return embed_patterns


@hooks.register(PERSONAL_HOOK)
def personal_data() -> tuple[Declaration, ...]:
    """Say why the address of a partner is nobody's own."""
    why = _("사람이 아니라 기관의 역할 주소입니다.")
    return (NotPersonal(field="delivery.Partner.contact_email", because=why),)


hooks.register(CHORES_HOOK, lambda: delivery_chores.CHORES)
