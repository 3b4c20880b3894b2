"""The pages of the record kit."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from cms.images.presets import filter_specs
from deliberation.models import RecordKit
from deliberation.record_kit.fields import NAMES, as_typed
from deliberation.record_kit.sending import ClosedError, Sent, receive

GONE, BAD = 410, 400


def uuid_of(text: str) -> UUID | None:
    """Return the UUID that a form has sent, or None."""
    try:
        return UUID(text)
    except ValueError:
        return None


def kit_context(kit: RecordKit, errors: dict[str, str], typed: dict[str, str]) -> dict[str, Any]:
    """Return what the templates show; what was typed stays, right or wrong."""
    record = kit.record
    small = filter_specs()["thumbnail", "webp"]
    photos = [
        {"id": each.pk, "url": each.picture.get_rendition(small).url, "alt": kit.photo_alt}
        for each in kit.photos.select_related("picture").order_by("pk")
    ]
    until = kit.corrections_until
    return {
        "kit": as_typed(kit)
        | typed
        | {
            "token": kit.token,
            "version": kit.version,
            "submission": "" if kit.sent_at else kit.submission,
            "photos": photos,
        },
        "errors": errors,
        "state": str(kit.state()),
        "form_action": kit.path,
        "section_title": kit.section.title,
        "event": {"title": kit.event.title} if kit.event else None,
        "record_url": record.url if record is not None and record.live else None,
        "corrections_until": timezone.localtime(until) if until else None,
    }


def answer_page(
    request: HttpRequest,
    kit: RecordKit,
    errors: dict[str, str] | None = None,
    typed: dict[str, str] | None = None,
) -> HttpResponse:
    """Return the kit's page."""
    context = kit_context(kit, errors or {}, typed or {})
    return TemplateResponse(request, "records/kit.html", context, status=BAD if errors else 200)


def answer_sent(request: HttpRequest, sent: Sent, typed: dict[str, str]) -> HttpResponse:
    """Answer a form: as JSON where the page's script has sent it."""
    if request.headers.get("Accept") == "application/json":
        if sent.errors:
            body = {"errors": sent.errors, "version": sent.kit.version}
            return JsonResponse(body, status=BAD)
        until = sent.kit.corrections_until
        return JsonResponse(
            {"url": sent.kit.path, "corrections_until": until.isoformat() if until else None}
        )
    if sent.errors:
        return answer_page(request, sent.kit, sent.errors, typed)
    return HttpResponseRedirect(sent.kit.path)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def kit(request: HttpRequest, token: str) -> HttpResponse:
    """Show the notes, and take them in."""
    if request.method != "POST":
        return answer_page(request, get_object_or_404(RecordKit, token=token))
    typed = {name: request.POST[name] for name in NAMES if name in request.POST}
    try:
        sent = receive(
            token,
            typed,
            request.FILES.getlist("photos"),
            uuid_of(request.POST.get("submission", "")),
            is_sent=request.POST.get("action") == "send",
        )
    except ClosedError:
        if request.headers.get("Accept") == "application/json":
            return JsonResponse({}, status=GONE)
        return answer_page(request, RecordKit.objects.get(token=token))
    except RecordKit.DoesNotExist:
        return JsonResponse({}, status=GONE)
    return answer_sent(request, sent, typed)
