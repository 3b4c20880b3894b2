"""Changing a digest by the link that stands in every letter."""

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from delivery.following.choice import Choice, from_json
from participation.following.choosing import BAD
from participation.following.digest.confirming import renew, set_choice
from participation.following.form import ChoiceForm, initial_of
from participation.following.options import options
from participation.links.making import find_link
from participation.links.pages import keep_secret, link_closed
from participation.models import Digest
from participation.models.digests import Frequency
from participation.models.magic_links import LinkPurpose


def digest_of(token: str) -> Digest | None:
    """Return the digest that a link opens, or None: forged, expired and ended are all the same."""
    link = find_link(token, LinkPurpose.DIGEST)
    return Digest.objects.filter(pk=link.target).first() if link else None


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def manage(request: HttpRequest, token: str) -> HttpResponse:
    """Show what is sent and how often; change the one or the other."""
    row = digest_of(token)
    if row is None:
        return link_closed(request)
    known, saved, status = options(), "", 200
    form = ChoiceForm(known, initial=initial_of(from_json(row.choice), known))
    if request.method == "POST":
        frequency = request.POST.get("frequency", "")
        chosen = from_json(row.choice)
        if request.POST.get("action") == "choose":
            form = ChoiceForm(known, request.POST)
            chosen = form.choice if form.is_valid() else Choice()
        if chosen.is_empty or frequency not in Frequency.values:
            status = BAD
            if frequency not in Frequency.values and form.is_bound:
                form.add_error(None, _("얼마나 자주 받을지 다시 골라 주세요."))
        else:
            change(row, chosen, frequency)
            saved = _("바꾸었습니다.")
    context = {
        "form": form,
        "saved": saved,
        "frequency": row.frequency,
        "frequencies": Frequency.choices,
        "until": row.keep_until_on,
        "stop": f"/participate/follow/mail/{token}/stop/",
    }
    page = TemplateResponse(request, "participation/digest_manage.html", context, status=status)
    return keep_secret(page)


def change(row: Digest, choice: Choice, frequency: str) -> None:
    """Store another choice or frequency, and keep the address for the whole time again."""
    set_choice(row, choice, frequency)
    renew(row, timezone.now())
    row.save(update_fields=["choice", "frequency", "asked", "asked_frequency", "keep_until_on"])
