"""The participants' link: for some days after its publication they can correct a record.

The link is signed, not stored: it opens one roundtable's form and nothing else.
"""

from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from django import forms
from django.core import signing
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from wagtail.admin.widgets.button import Button

from deliberation.mails import address_of
from deliberation.models import RoundtableCorrection, RoundtablePage
from deliberation.models.record_kits import correction_window

SALT = "madang.roundtable.corrections"
BAD, GONE = 400, 410


def path_of(roundtable: RoundtablePage) -> str:
    """Return the address of a roundtable's form."""
    return reverse(
        "roundtable_corrections", args=[signing.Signer(salt=SALT).sign(str(roundtable.uuid))]
    )


def closes_at(roundtable: RoundtablePage) -> datetime | None:
    """Return until when corrections are taken: as set, else some days from the first record."""
    if roundtable.corrections_until is not None:
        return roundtable.corrections_until
    begins = roundtable.last_published_at
    return begins + correction_window() if begins else None


class CorrectionForm(forms.ModelForm[RoundtableCorrection]):
    """One remark on one part of the record."""

    class Meta:
        model = RoundtableCorrection
        fields = ("part", "words")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["part"].error_messages["required"] = _("어느 대목인지 골라 주세요.")
        self.fields["words"].error_messages["required"] = _("무엇을 어떻게 고칠지 적어 주세요.")


def submission_of(request: HttpRequest) -> UUID:
    """Return the mark of a form: the same one is taken once."""
    try:
        return UUID(request.POST.get("submission", ""))
    except ValueError:
        return uuid4()


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def corrections(request: HttpRequest, signed: str) -> HttpResponse:
    """Show the record to its participants, and take what they find wrong or missing."""
    try:
        uuid = signing.Signer(salt=SALT).unsign(signed)
    except signing.BadSignature as forged:
        raise Http404 from forged
    roundtable = get_object_or_404(RoundtablePage.objects.live(), uuid=uuid)
    until = closes_at(roundtable)
    is_open = roundtable.has_record and until is not None and timezone.now() < until
    form = CorrectionForm(request.POST if request.method == "POST" and is_open else None)
    if form.is_valid():
        defaults = {**form.cleaned_data, "roundtable": roundtable}
        RoundtableCorrection.objects.get_or_create(
            submission=submission_of(request), defaults=defaults
        )
        return HttpResponseRedirect(f"{request.path}?sent=1")
    context = {
        "roundtable": roundtable,
        "form": form,
        "is_open": is_open,
        "is_sent": "sent" in request.GET,
        "until": timezone.localtime(until) if until else None,
        "submission": uuid4(),
    }
    status = GONE if not is_open else BAD if form.errors else 200
    return TemplateResponse(request, "roundtables/corrections.html", context, status=status)


def editable(request: HttpRequest, pk: int) -> RoundtablePage:
    """Return a roundtable that the user may edit; raises PermissionDenied."""
    page = get_object_or_404(RoundtablePage, pk=pk)
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    return page


@require_safe
def correction_list(request: HttpRequest, page_pk: int) -> HttpResponse:
    """Show editors the participants' link and what came through it."""
    page = editable(request, page_pk)
    context = {
        "page": page,
        "link": address_of(page, path_of(page)),
        "until": closes_at(page),
        "corrections": page.corrections.all(),
        "page_title": _("참여자가 고칠 곳"),
    }
    return TemplateResponse(request, "deliberation/admin/corrections.html", context)


@require_POST
def settle_correction(request: HttpRequest, page_pk: int, pk: int) -> HttpResponse:
    """Mark a correction as looked at, or as open again."""
    page = editable(request, page_pk)
    correction = get_object_or_404(page.corrections, pk=pk)
    correction.settled_at = None if correction.settled_at else timezone.now()
    correction.save(update_fields=["settled_at"])
    return HttpResponseRedirect(reverse("correction_list", args=[page_pk]))


def correction_button(page: Any, user: Any) -> Button | None:
    """Return the way from a roundtable to its participants' corrections."""
    if not isinstance(page.specific, RoundtablePage):
        return None
    if not page.permissions_for_user(user).can_edit():
        return None
    url = reverse("correction_list", args=[page.pk])
    return Button(_("참여자가 고칠 곳"), url, icon_name="comment", priority=84)
