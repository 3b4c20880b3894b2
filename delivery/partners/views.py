"""A partner's page in the admin, and what its buttons do."""

from datetime import timedelta
from typing import Any

from django.contrib.auth.decorators import permission_required
from django.core.cache import caches
from django.db.models import Sum
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe
from wagtail.admin import messages

from delivery.models import Partner, PartnerKey
from delivery.partners.consumption import flush
from delivery.partners.forms import KeyForm
from delivery.partners.keys import make_key, revoke, rotate
from delivery.webhooks.forms import EndpointForm

SHOWN_DAYS = 30
for_team = permission_required("delivery.change_partner", raise_exception=True)


@require_safe
@for_team
def partner_page(request: HttpRequest, pk: int) -> HttpResponse:
    """Show a partner's keys, its webhooks and what it has consumed in the last 30 days."""
    return page_of(request, get_object_or_404(Partner, pk=pk))


def page_of(
    request: HttpRequest,
    partner: Partner,
    *,
    form: KeyForm | None = None,
    endpoint_form: EndpointForm | None = None,
    written: str = "",
    status: int = 200,
) -> HttpResponse:
    """Return the partner's page; `written` is a new key, which is shown this once."""
    flush(caches["counters"], partner.pk)
    context = {
        "page_title": partner.name,
        "header_icon": "key",
        "partner": partner,
        "keys": [(key, key.is_good()) for key in partner.keys.select_related("submits_to")],
        "form": form or KeyForm(),
        "written": written,
        "endpoints": partner.endpoints.all(),
        "endpoint_form": endpoint_form or EndpointForm(),
        **uses_of(partner),
    }
    response = TemplateResponse(request, "delivery/admin/partner.html", context, status=status)
    response["Cache-Control"] = "no-store"
    return response


def uses_of(partner: Partner) -> dict[str, Any]:
    """Return what a partner consumed: by day and endpoint, newest first, and by endpoint."""
    since = timezone.localdate() - timedelta(days=SHOWN_DAYS - 1)
    rows = partner.uses.filter(used_on__gte=since)
    totals = rows.values("endpoint").annotate(requests=Sum("requests")).order_by("-requests")
    return {"uses": rows.order_by("-used_on", "-requests"), "totals": totals, "days": SHOWN_DAYS}


@never_cache
@require_POST
@for_team
def create_key(request: HttpRequest, pk: int) -> HttpResponse:
    """Make a key and show it, once."""
    partner = get_object_or_404(Partner, pk=pk)
    form = KeyForm(request.POST)
    if not form.is_valid():
        return page_of(request, partner, form=form, status=400)
    _key, written = make_key(
        partner, submits_to=form.cleaned_data["submits_to"], expires_at=form.cleaned_data["last_on"]
    )
    return page_of(request, partner, written=written)


@never_cache
@require_POST
@for_team
def rotate_key(request: HttpRequest, pk: int) -> HttpResponse:
    """Give a key a successor and show that, once; the old one lives on for the overlap."""
    key = get_object_or_404(PartnerKey.objects.select_related("partner"), pk=pk)
    if not key.is_good():
        messages.error(request, _("이미 끝난 열쇠입니다. 새 열쇠를 만들어 주세요."))
        return HttpResponseRedirect(reverse("delivery_partner", args=[key.partner_id]))
    _successor, written = rotate(key)
    return page_of(request, key.partner, written=written)


@require_POST
@for_team
def revoke_key(request: HttpRequest, pk: int) -> HttpResponse:
    """End a key at once."""
    key = get_object_or_404(PartnerKey, pk=pk)
    revoke(key)
    messages.success(request, _("열쇠 %s을(를) 거두었습니다. 이제 아무것도 열지 못합니다.") % key)
    return HttpResponseRedirect(reverse("delivery_partner", args=[key.partner_id]))
