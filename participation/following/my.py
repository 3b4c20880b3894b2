"""One's own yard: what is coming and what is new of all that one follows."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from delivery.following import cookie
from delivery.following.choice import NAMES, Choice, ReadChoice, read_choice
from delivery.following.matching import coming, newest
from participation.abuse.form_stamp import new_stamp
from participation.following.addresses import offered
from participation.following.choosing import BAD, lead_to
from participation.following.digest.consent import digest_consent
from participation.following.digest.form import DigestForm
from participation.following.options import options, unknown_in, words_for
from participation.following.push.consent import push_consent
from participation.following.push.keys import public_key

COMING, NEWEST = 12, 9


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def my(request: HttpRequest) -> HttpResponse:
    """Show what the address names, else what the browser keeps; keep or forget a choice."""
    if request.method == "POST":
        return keep_or_forget(request)
    read = read_choice(request.GET)
    if not any(name in request.GET for name in NAMES):
        read = ReadChoice(cookie.kept_choice(request) or Choice())
    return show(request, read)


def keep_or_forget(request: HttpRequest) -> HttpResponse:
    """Let the browser keep the choice that was sent, or forget the one it has."""
    if request.POST.get("action") == "forget":
        response: HttpResponse = HttpResponseRedirect("/my/")
        cookie.forget(response)
        return response
    read = read_choice(request.POST)
    if read.problems or read.choice.is_empty:
        return show(request, read, status=BAD)
    return lead_to(read.choice)


def show(
    request: HttpRequest,
    read: ReadChoice,
    *,
    digest_form: DigestForm | None = None,
    stamp: str = "",
    status: int = 0,
) -> HttpResponse:
    """Show a choice; where something of it cannot be used, say so and show the rest."""
    choice, known = read.choice, options()
    problems = list(read.problems)
    if unknown_in(choice, known):
        problems.append(_("고르신 것 가운데 지금은 없는 것이 있습니다. 다시 골라 주세요."))
    context: dict[str, Any] = {
        "choice": choice,
        "problems": problems,
        "words": words_for(choice, known),
        "is_kept": cookie.kept_choice(request) == choice,
        "is_too_long": len(choice.query) > cookie.LONGEST,
        "digest_form": digest_form or DigestForm(),
    }
    if not choice.is_empty:
        now = timezone.now()
        context |= {
            "coming": coming(choice, now, COMING),
            "newest": newest(choice, NEWEST),
            "offered": offered(request, choice),
            "stamp": stamp or new_stamp(),
            "asked": digest_consent(),
            "push_key": public_key(),
            "push_asked": push_consent(),
        }
    status = status or (BAD if read.problems else 200)
    return TemplateResponse(request, "participation/my.html", context, status=status)
