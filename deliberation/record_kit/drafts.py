"""Saving as people type: the text of a kit, without its photos."""

from typing import Any

import orjson
from django.db import transaction
from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_POST

from deliberation.models import RecordKit
from deliberation.models.record_kits import KitState
from deliberation.record_kit.fields import NotesForm, as_typed
from deliberation.record_kit.sending import keep, kit_fields, locked

GONE, CONFLICT, BAD = 410, 409, 400


def read(body: bytes) -> tuple[int, dict[str, str]]:
    """Return version and fields of a draft; raises ValueError for anything else."""
    sent: Any = orjson.loads(body)
    if not isinstance(sent, dict) or not isinstance(sent.get("version"), int):
        raise ValueError("no draft")
    fields = sent.get("fields")
    if not isinstance(fields, dict):
        raise ValueError("no draft")
    known = kit_fields()
    return sent["version"], {n: v for n, v in fields.items() if n in known and isinstance(v, str)}


@require_POST
def draft(request: HttpRequest, token: str) -> JsonResponse:
    """Store a draft that began with the newest version; else hand out the newer one."""
    try:
        version, fields = read(request.body)
    except ValueError:
        return JsonResponse({"errors": {}}, status=BAD)
    with transaction.atomic():
        try:
            kit = locked(token)
        except RecordKit.DoesNotExist:
            return JsonResponse({}, status=GONE)
        if kit.state() is KitState.FROZEN:
            return JsonResponse({}, status=GONE)
        if version != kit.version:
            newer = {"version": kit.version, "fields": as_typed(kit)}
            return JsonResponse(newer, status=CONFLICT)
        errors = keep(kit, NotesForm(fields, instance=kit))
    if errors:
        return JsonResponse({"errors": errors, "version": kit.version}, status=BAD)
    return JsonResponse({"version": kit.version})
