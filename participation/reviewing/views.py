"""The page on which one reviews an event: a plain form, without stars."""

from functools import partial
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from participation.abuse.door import pass_door
from participation.abuse.form_stamp import new_stamp
from participation.abuse.proof_of_work import new_challenge
from participation.links.pages import keep_secret
from participation.models import Posting
from participation.posting.changing import change
from participation.posting.receiving import Arrival
from participation.posting.views import BAD, take, too_often
from participation.privacy.consents import posting_consent
from participation.reviewing.form import ReviewForm, pictures_in, typed_review
from participation.reviewing.photos import photos_of
from participation.reviewing.reviewed import reviewed

TOO_EARLY = 409


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def review(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """Show the form for an event that has begun, and take it in; Http404 where there is none."""
    event = reviewed(uuid)
    if event is None:
        raise Http404
    if request.method != "POST":
        if event.problem:
            words = {"words": event.problem}
            return TemplateResponse(request, "participation/said.html", words, status=TOO_EARLY)
        return show(request, ReviewForm(reviewed=event), stamp=new_stamp())
    form = ReviewForm(request.POST, reviewed=event)
    passed = pass_door(request.POST)
    form.photos = photos_of(request, form, [], too_often())
    for problem in filter(None, (event.problem, passed.problem)):
        form.add_error(None, problem)
    again = partial(show, stamp=passed.stamp)
    if not form.is_valid():
        return again(request, form, status=BAD)
    arrival = Arrival(
        passed.key, community=event.page.community, section=event.page.section, inspired_by=uuid
    )
    return take(request, form, arrival, again)


def edit_review(request: HttpRequest, token: str, posting: Posting, page: Any) -> HttpResponse:
    """Show a review as a form to whoever holds its link, and take its changes."""
    event = reviewed(posting.inspired_by) if posting.inspired_by else None
    if request.method != "POST":
        initial, photos = typed_review(page)
        form = ReviewForm(initial=initial, reviewed=event, is_trusted=True)
        form.photos = photos
        return keep_secret(show_change(request, form))
    form = ReviewForm(request.POST, reviewed=event, is_trusted=True)
    present = [picture for picture, _alt in pictures_in(page)]
    form.photos = photos_of(request, form, present, too_often())
    if form.is_valid():
        try:
            change(str(posting.pk), form, None)
        except ValidationError as invalid:
            for sentence in invalid.messages:
                form.add_error(None, sentence)
        else:
            return HttpResponseRedirect(f"/participate/post/mine/{token}/")
    return keep_secret(show_change(request, form, BAD))


def show(request: HttpRequest, form: ReviewForm, *, stamp: str, status: int = 200) -> HttpResponse:
    """Show the form with all that was typed."""
    event = form.reviewed
    context = {
        "form": form,
        "event": event.document if event else None,
        "heading": _("후기 쓰기"),
        "stamp": stamp,
        "challenge": new_challenge(),
        "asked": posting_consent(),
    }
    return TemplateResponse(request, "participation/review.html", context, status=status)


def show_change(request: HttpRequest, form: ReviewForm, status: int = 200) -> HttpResponse:
    """Show the form of a change."""
    event = form.reviewed
    context = {
        "form": form,
        "event": event.document if event else None,
        "heading": _("보낸 후기 고치기"),
        "is_change": True,
    }
    return TemplateResponse(request, "participation/review.html", context, status=status)
