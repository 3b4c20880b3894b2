"""The page on which a guardian agrees or refuses."""

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from participation.links.making import find_link, revoke
from participation.links.pages import keep_secret, link_closed
from participation.models import MagicLink, Posting
from participation.models.magic_links import LinkPurpose
from participation.posting.changing import draft_of
from participation.posting.guardian import agree, refuse
from participation.privacy.consents import guardian_consent


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def guardian(request: HttpRequest, token: str) -> HttpResponse:
    """Ask by buttons: programs that look at every link of a mail agree to nothing."""
    link = find_link(token, LinkPurpose.GUARDIAN)
    rows = Posting.objects.select_related("page")
    posting = rows.filter(pk=link.target, withdrawn_at=None).first() if link else None
    if link is None or posting is None or posting.page is None:
        return link_closed(request)
    action = request.POST.get("action") if request.method == "POST" else ""
    if action == "agree":
        agree(str(posting.pk))
        revoke(MagicLink.objects.filter(pk=link.pk))
        words = _("동의해 주셔서 고맙습니다. 이제 마당에서 글을 살펴봅니다.")
    elif action == "refuse":
        refuse(str(posting.pk))
        words = _("동의하지 않으셨습니다. 받은 것을 모두 지웠습니다.")
    else:
        context = {"page": draft_of(posting), "asked": guardian_consent()}
        return keep_secret(TemplateResponse(request, "participation/guardian.html", context))
    return keep_secret(TemplateResponse(request, "participation/said.html", {"words": words}))
