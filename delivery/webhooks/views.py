"""Webhooks in the admin: made on a partner's page, each with a page of its own."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe
from wagtail.admin import messages

from delivery.models import Partner, WebhookDelivery, WebhookEndpoint
from delivery.partners.views import for_team, page_of
from delivery.webhooks import queue
from delivery.webhooks.forms import EndpointForm
from delivery.webhooks.secrets import change_secret, drop_previous, secrets_of

SHOWN = 100


def page_address(endpoint: WebhookEndpoint) -> str:
    """Return the address of an endpoint's page in the admin."""
    return reverse("delivery_webhook", args=[endpoint.pk])


@require_POST
@for_team
def create(request: HttpRequest, partner_pk: int) -> HttpResponse:
    """Make an endpoint; where its address may not be used, say why and keep what was typed."""
    partner = get_object_or_404(Partner, pk=partner_pk)
    form = EndpointForm(request.POST)
    form.instance.partner = partner
    if not form.is_valid():
        return page_of(request, partner, endpoint_form=form, status=400)
    return HttpResponseRedirect(page_address(form.save()))


@never_cache
@require_safe
@for_team
def endpoint_page(request: HttpRequest, pk: int) -> HttpResponse:
    """Show an endpoint: its secrets, and the log of what was sent."""
    endpoint = get_object_or_404(WebhookEndpoint.objects.select_related("partner"), pk=pk)
    log = endpoint.deliveries.select_related("message").prefetch_related("attempts")
    context = {
        "page_title": endpoint.url,
        "header_icon": "link",
        "endpoint": endpoint,
        "secrets": secrets_of(endpoint),
        "deliveries": log.order_by("-message__number", "-pk")[:SHOWN],
        "shown": SHOWN,
    }
    return TemplateResponse(request, "delivery/admin/webhook.html", context)


def enable(endpoint: WebhookEndpoint) -> str:
    """Start an endpoint again, and send it all that it did not take."""
    count = queue.enable(endpoint)
    return _("다시 켰습니다. 받지 못한 알림 %s개를 다시 보냅니다.") % count


def change(endpoint: WebhookEndpoint) -> str:
    """Give an endpoint a new secret beside the one it has."""
    change_secret(endpoint)
    return _("새 비밀을 만들었습니다. 받는 쪽이 새 비밀을 쓰게 되면 옛 비밀을 지워 주세요.")


def drop(endpoint: WebhookEndpoint) -> str:
    """Take the older secret away."""
    drop_previous(endpoint)
    return _("옛 비밀을 지웠습니다.")


ACTIONS: dict[str, Callable[[WebhookEndpoint], str]] = {
    "enable": enable,
    "change-secret": change,
    "drop-secret": drop,
}


@require_POST
@for_team
def act(request: HttpRequest, pk: int, action: str) -> HttpResponse:
    """Do what a button of an endpoint's page says."""
    endpoint = get_object_or_404(WebhookEndpoint, pk=pk)
    if action == "delete":
        endpoint.delete()
        messages.success(request, _("웹훅을 지웠습니다."))
        return HttpResponseRedirect(reverse("delivery_partner", args=[endpoint.partner_id]))
    messages.success(request, ACTIONS[action](endpoint))
    return HttpResponseRedirect(page_address(endpoint))


@require_POST
@for_team
def replay(request: HttpRequest, pk: int) -> HttpResponse:
    """Send one message again."""
    delivery = get_object_or_404(WebhookDelivery.objects.select_related("endpoint"), pk=pk)
    queue.replay(delivery)
    messages.success(request, _("이 알림을 곧 다시 보냅니다."))
    return HttpResponseRedirect(page_address(delivery.endpoint))
