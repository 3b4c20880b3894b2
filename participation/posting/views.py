"""The page on which one posts: a plain form, which comes back with everything where it is wrong."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from cms.pages import BasePage
from participation.abuse.door import pass_door
from participation.abuse.form_stamp import new_stamp
from participation.abuse.limits import is_taken
from participation.abuse.proof_of_work import is_proven, new_challenge
from participation.mails import send_mail, site_root
from participation.models import KeptPicture, MagicLink, Posting
from participation.posting import pictures
from participation.posting.beginning import Beginning, read_beginning
from participation.posting.form import PostingForm
from participation.posting.guardian import ask_guardian
from participation.posting.next_steps import steps_of as steps
from participation.posting.receiving import Arrival, NowhereError, Received, receive
from participation.posting.similar import similar
from participation.privacy.consents import posting_consent

BAD, TOO_MANY = 400, 429


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def post(request: HttpRequest) -> HttpResponse:
    """Show the form, and take it in."""
    return answer(request)


def answer(
    request: HttpRequest, link: MagicLink | None = None, community: BasePage | None = None
) -> HttpResponse:
    """Show or take in a form, by a community's link where there is one."""
    is_trusted = link is not None
    begun = read_beginning(request.GET, is_trusted=is_trusted)
    form_class = begun.form_class
    if request.method != "POST":
        form = form_class(initial=begun.initial, is_trusted=is_trusted)
        return show(request, form, stamp=new_stamp(), community=community, begun=begun)
    form = form_class(request.POST, request.FILES, is_trusted=is_trusted)
    passed = pass_door(request.POST)
    picture, refused = picture_of(request, form)
    if refused:
        form.add_error("picture", refused)
    if passed.problem:
        form.add_error(None, passed.problem)
    found: list[dict[str, Any]] = []
    if form.is_valid():
        found = alike(form)
        if not found or request.POST.get("is_new"):
            again = partial(
                show, stamp=passed.stamp, picture=picture, community=community, begun=begun
            )
            arrival = Arrival(
                passed.key,
                picture,
                has_similar=bool(found),
                link=link,
                community=community,
                inspired_by=begun.inspired_by,
            )
            return take(request, form, arrival, again)
    return show(
        request,
        form,
        stamp=passed.stamp,
        picture=picture,
        found=found,
        community=community,
        begun=begun,
        status=BAD,
    )


def picture_of(request: HttpRequest, form: PostingForm) -> tuple[KeptPicture | None, str]:
    """Return the picture that a form brings, now or before, or why it cannot be used."""
    file = request.FILES.get("picture")
    if file is not None:
        # A picture is stored before the form is right, so that a flood of them has to end here.
        if not is_taken(request, None, "picture"):
            return None, too_often()
        return pictures.take(file, form.data.get("title", ""))
    return pictures.kept(request.POST.get("kept_picture", "")), ""


def too_often() -> str:
    """Return what is said to those who send more than their rate allows."""
    return _("짧은 사이에 여러 번 보내셨습니다. 적은 것은 그대로 있으니 한 시간 뒤에 보내 주세요.")


def alike(form: PostingForm) -> list[dict[str, Any]]:
    """Return what is there already and looks like what a right form says."""
    kind, data = form.chosen, form.cleaned_data
    return similar(kind.type, data["title"], data["starts_at"], form.where) if kind else []


def take(
    request: HttpRequest, form: PostingForm, arrival: Arrival, again: Callable[..., HttpResponse]
) -> HttpResponse:
    """Store a right form and lead to its own page; come back where it cannot be stored.

    `again` shows a request's form once more, with the status of what is wrong.
    """
    is_known = Posting.objects.filter(form_key=arrival.key).exists()
    if not is_known and not is_taken(request, form.who, "post"):
        form.add_error(None, too_often())
        return again(request, form, status=TOO_MANY)
    proven = not is_known and is_proven(request.POST.get("altcha", ""))
    try:
        received = receive(form, replace(arrival, is_proven=proven))
    except NowhereError:
        form.add_error(None, _("지금은 이런 글을 받는 마당이 없습니다. 다른 종류를 골라 주세요."))
        return again(request, form, status=BAD)
    except ValidationError as invalid:
        for sentence in invalid.messages:
            form.add_error(None, sentence)
        return again(request, form, status=BAD)
    if received.is_new:
        tell(received)
    return HttpResponseRedirect(
        f"/participate/post/mine/{received.token}/?sent={sent_mark(received.is_new)}"
    )


def sent_mark(is_new: bool) -> str:
    """Return what tells the page after a form whether that form had been sent before."""
    return "1" if is_new else "again"


def tell(received: Received) -> None:
    """Send the sender the link, and a guardian the question."""
    posting = received.posting
    if posting.waits_for_guardian:
        ask_guardian(posting)
    contact = posting.get_contact()
    if contact is not None and contact.is_email:
        link = f"{site_root()}/participate/post/mine/{received.token}/"
        context = {"posting": posting, "link": link, "root": site_root(), "steps": steps(posting)}
        send_mail("posting_received", context, contact.value, language=posting.language)


def show(
    request: HttpRequest,
    form: PostingForm,
    *,
    stamp: str,
    picture: KeptPicture | None = None,
    found: list[dict[str, Any]] | None = None,
    community: BasePage | None = None,
    action: str = "",
    begun: Beginning | None = None,
    status: int = 200,
) -> HttpResponse:
    """Show the form with all that was typed."""
    context = {
        "form": form,
        "action": action or request.path + (begun.query if begun else ""),
        "heading": begun.heading if begun else "",
        "begun": begun,
        "stamp": stamp,
        "challenge": new_challenge() if community is None else "",
        "asked": posting_consent(),
        "picture": picture,
        "similar": found or [],
        "community": community,
        "answer_status": status,
    }
    return TemplateResponse(request, "participation/post.html", context, status=status)


@never_cache
@require_http_methods(["GET", "HEAD"])
def similar_items(request: HttpRequest) -> HttpResponse:
    """Return what is alike as a piece of HTML, for the page's script while one types."""
    form = read_beginning(request.GET).form_class(request.GET)
    form.is_valid()  # the rest of the form may well be empty still
    kind, data = form.chosen, form.cleaned_data
    title = data.get("title", "")
    found = similar(kind.type, title, data.get("starts_at"), form.where) if kind and title else []
    return TemplateResponse(request, "participation/similar.html", {"similar": found})
