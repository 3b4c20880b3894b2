"""The page of one's own posting, by its link: change it, withdraw it, copy it as a new date."""

from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from cms.contacts.contact import Contact
from participation.abuse.form_stamp import new_stamp
from participation.exchanging.owning import do_for_owner, owner_view
from participation.joining.senders import event_of, people_path
from participation.links.making import find_link, make_link
from participation.links.pages import keep_secret, link_closed
from participation.models import Posting
from participation.models.magic_links import LinkPurpose
from participation.posting import pictures
from participation.posting.beginning import form_class_of, read_beginning
from participation.posting.changing import change, draft_of, withdraw
from participation.posting.filling import typed_of
from participation.posting.form import PostingForm
from participation.posting.kinds import REVIEW, kinds
from participation.posting.next_steps import steps_of
from participation.posting.states import state_of
from participation.posting.views import picture_of, show
from participation.privacy.about_me import ABOUT_ME_LASTS
from participation.reviewing.views import edit_review

BAD = 400


def change_form(posting: Posting, *args: Any, **kwargs: Any) -> PostingForm:
    """Return the form for what was posted: it becomes another kind of the same type at most."""
    form = form_class_of(posting.kind)(*args, is_trusted=True, **kwargs)
    if "kind" in form.fields:
        same = [(n, each.label) for n, each in kinds().items() if each.type == posting.type]
        form.fields["kind"].choices = same  # type: ignore[attr-defined]
    return form


def typed(posting: Posting, page: Any) -> dict[str, Any]:
    """Return what was posted as it stands in its form."""
    return typed_of(page, posting.kind) | form_class_of(posting.kind).also_typed(page)


def posting_of(token: str) -> Posting | None:
    """Return the posting that a living link opens, or None."""
    link = find_link(token, LinkPurpose.POSTING)
    if link is None:
        return None
    rows = Posting.objects.select_related("page", "section", "link")
    return rows.filter(pk=link.target, withdrawn_at=None).first()


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def mine(request: HttpRequest, token: str) -> HttpResponse:
    """Show a posting to its sender, and do what they ask."""
    posting = posting_of(token)
    if posting is None:
        return link_closed(request)
    if request.method == "POST":
        action = request.POST.get("action")
        if action == "withdraw":
            withdraw(str(posting.pk))
            return keep_secret(TemplateResponse(request, "participation/withdrawn.html", {}))
        if (done := do_for_owner(posting, action or "", request.path)) is not None:
            return done
        contact = posting.get_contact()
        if action == "about_me" and contact is not None:
            return HttpResponseRedirect(f"/participate/about-me/{about_me_token(contact)}/")
        if action == "people" and (path := people_path(posting)):
            return HttpResponseRedirect(path)
    context = {
        "posting": posting,
        "page": draft_of(posting),
        "state": state_of(posting),
        "is_sent": "sent" in request.GET,
        "link": request.build_absolute_uri(request.path),
        "path": request.path,
        "can_copy": posting.kind != REVIEW,
        "steps": steps_of(posting),
        "card": owner_view(posting),
        "has_people": event_of(posting) is not None,
    }
    return keep_secret(TemplateResponse(request, "participation/mine.html", context))


def about_me_token(contact: Contact) -> str:
    """Return the token of a link to all that is kept of a contact."""
    ends_at = timezone.now() + ABOUT_ME_LASTS
    return make_link(LinkPurpose.ABOUT_ME, expires_at=ends_at, payload=contact.value)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest, token: str) -> HttpResponse:
    """Show a posting as a form, and take its changes."""
    posting = posting_of(token)
    page = draft_of(posting) if posting is not None else None
    if posting is None or page is None:
        return link_closed(request)
    if posting.kind == REVIEW:
        return edit_review(request, token, posting, page)
    if request.method != "POST":
        form = change_form(posting, initial=typed(posting, page))
        return keep_secret(show_change(request, form))
    form = change_form(posting, request.POST, request.FILES)
    picture, refused = picture_of(request, form)
    if refused:
        form.add_error("picture", refused)
    if form.is_valid():
        try:
            change(str(posting.pk), form, picture)
        except ValidationError as invalid:
            for sentence in invalid.messages:
                form.add_error(None, sentence)
        else:
            return HttpResponseRedirect(f"/participate/post/mine/{token}/")
    return keep_secret(show_change(request, form, picture, BAD))


def show_change(
    request: HttpRequest, form: PostingForm, picture: Any = None, status: int = 200
) -> HttpResponse:
    """Show the form of a change."""
    context = {
        "form": form,
        "action": request.path,
        "picture": picture,
        "is_change": True,
        "heading": _("보낸 글 고치기"),
    }
    return TemplateResponse(request, "participation/post.html", context, status=status)


@never_cache
@require_http_methods(["GET", "HEAD"])
def copy(request: HttpRequest, token: str) -> HttpResponse:
    """Show the form of a new posting that is like an earlier one, without its time."""
    posting = posting_of(token)
    page = draft_of(posting) if posting is not None else None
    if posting is None or page is None or posting.kind == REVIEW:
        return link_closed(request)
    initial = typed(posting, page) | {"starts_at": None, "ends_at": None}
    initial["contact"] = posting.contact
    picture = pictures.keep_again(page.lead_image) if page.lead_image else None
    form = form_class_of(posting.kind)(initial=initial)
    begun = read_beginning({"kind": posting.kind})
    action = f"/participate/post/{begun.query}"
    return keep_secret(
        show(request, form, stamp=new_stamp(), picture=picture, action=action, begun=begun)
    )
