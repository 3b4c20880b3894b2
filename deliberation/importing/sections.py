"""The section under which imported records go."""

from django.utils.translation import gettext as _
from wagtail.models import Page, get_page_models

from cms.pages import BasePage
from deliberation.importing.refusal import ImportRefused

DEFAULT_SECTION = "facilitation-team"


def find_section(slug: str) -> BasePage:
    """Return the section of that slug; raises ImportRefused, naming those there are."""
    models = [model for model in get_page_models() if getattr(model, "is_section", False)]
    sections = Page.objects.type(*models).order_by("path")
    found = sections.filter(slug=slug).specific().first()
    if found is None:
        known = ", ".join(sections.values_list("slug", flat=True)[:10]) or _("아직 없음")
        words = {"slug": slug, "known": known}
        raise ImportRefused(
            _(
                "주소가 ‘%(slug)s’인 마당이 없습니다. --section 뒤에 있는 마당의 주소를 "
                "적어 주세요(있는 마당: %(known)s)."
            )
            % words
        )
    section: BasePage = found
    return section
