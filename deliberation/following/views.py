"""Following a trail: asked for, confirmed by mail, ended with one press."""

import logging
from datetime import timedelta
from smtplib import SMTPException
from uuid import UUID

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from deliberation.following.telling import document_of, root
from deliberation.mails import post
from deliberation.models import TrailFollower
from delivery.limits.forms import is_address_within

logger = logging.getLogger("madang.following")
# One address is written to once in this time, however often somebody types it in.
QUIET = timedelta(minutes=10)
BAD, TOO_MANY = 400, 429


class FollowForm(forms.Form):
    """One address."""

    email = forms.EmailField(
        max_length=254,
        error_messages={
            "required": gettext_lazy("전자우편 주소를 적어 주세요."),
            "invalid": gettext_lazy("전자우편 주소가 맞는지 확인해 주세요. 예: name@example.org"),
            "max_length": gettext_lazy("전자우편 주소가 너무 깁니다. 확인해 주세요."),
        },
    )


def say(request: HttpRequest, title: str, words: str, url: str = "") -> HttpResponse:
    """Show one sentence and the way back."""
    context = {"title": title, "words": words, "url": url}
    return TemplateResponse(request, "trail/said.html", context)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def follow(request: HttpRequest, uuid: UUID) -> HttpResponse:
    """Take an address and send it a link; the same answer whether it follows already or not."""
    document = document_of(uuid)
    if document is None:
        raise Http404
    form = FollowForm(request.POST if request.method == "POST" else None)
    status = BAD
    if request.method == "POST" and request.POST.get("website"):
        form.add_error(
            "email", _("비워 두어야 하는 칸이 채워져 있었습니다. 비웠으니 다시 보내 주세요.")
        )
    if request.method == "POST" and form.is_valid():
        if not is_address_within(request, "follow"):
            status = TOO_MANY
            words = _("짧은 사이에 여러 번 신청하셨습니다. 한 시간 뒤에 다시 해 주세요.")
            form.add_error("email", words)
        else:
            ask_or_say(form, uuid, document["title"])
    if request.method != "POST" or not form.is_valid():
        context = {"document": document, "form": form, "typed": request.POST.get("email", "")}
        status = status if request.method == "POST" else 200
        return TemplateResponse(request, "trail/follow.html", context, status=status)
    words = _("주소로 보낸 편지에서 확인을 눌러 주시면 소식을 보내 드립니다.")
    return say(request, _("편지를 보냈습니다"), words, document["url"])


def ask_or_say(form: FollowForm, uuid: UUID, title: str) -> None:
    """Send the address of a form its link, or let the form say that no mail can leave."""
    try:
        ask(form.cleaned_data["email"], uuid, title)
    except (OSError, SMTPException):
        logger.exception("A confirmation could not be sent.")
        form.add_error("email", _("지금은 편지를 보낼 수 없습니다. 잠시 뒤에 다시 해 주세요."))


def ask(email: str, uuid: UUID, title: str) -> None:
    """Send an address the link that confirms it, unless one was sent just now."""
    language = (get_language() or "ko")[:2]
    follower, is_new = TrailFollower.follow(email, uuid, language)
    now = timezone.now()
    if follower.confirmed_at or not (is_new or follower.asked_at <= now - QUIET):
        return
    link = f"{root()}/trail/following/{follower.token}/"
    # Held back a moment: an address whose mail cannot leave may be typed in again at once.
    TrailFollower.objects.filter(pk=follower.pk).update(asked_at=now - QUIET)
    post("trail_confirm", {"title": title, "link": link}, [follower.email], language=language)
    TrailFollower.objects.filter(pk=follower.pk).update(asked_at=now)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, token: str) -> HttpResponse:
    """Confirm by a button: programs that look at every link of a mail confirm nothing."""
    follower = get_object_or_404(TrailFollower.objects.of_token(token))
    document = document_of(follower.page_uuid) or {"title": "", "url": ""}
    if request.method == "POST":
        follower.confirmed_at = follower.confirmed_at or timezone.now()
        follower.save(update_fields=["confirmed_at"])
        words = _("답이나 결과가 나오면 편지를 보내 드립니다.")
        return say(request, _("따라가기 시작했습니다"), words, document["url"])
    context = {
        "title": _("이 여정을 따라갈까요?"),
        "document": document,
        "button": _("따라가기"),
    }
    return TemplateResponse(request, "trail/press.html", context)


@csrf_exempt
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def stop(request: HttpRequest, token: str) -> HttpResponse:
    """Forget an address. Mail programs post here by themselves (RFC 8058), so no token is asked."""
    if request.method == "POST":
        TrailFollower.objects.of_token(token).delete()
        return say(
            request, _("그만 받기로 했습니다"), _("주소를 지웠습니다. 더는 보내지 않습니다.")
        )
    follower = TrailFollower.objects.of_token(token).first()
    if follower is None:
        return say(request, _("그만 받기로 했습니다"), _("이 주소는 이미 지워졌습니다."))
    document = document_of(follower.page_uuid) or {"title": "", "url": ""}
    context = {"title": _("그만 받을까요?"), "document": document, "button": _("그만 받기")}
    return TemplateResponse(request, "trail/press.html", context)


def forget_unconfirmed() -> int:
    """Delete addresses that nobody has confirmed within a week; return how many."""
    week_ago = timezone.now() - timedelta(days=7)
    old = TrailFollower.objects.filter(confirmed_at=None, asked_at__lt=week_ago)
    return old.delete()[0]
