"""The page on which one chooses what to follow: a plain form, and no account."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from delivery.following.choice import Choice, read_choice
from delivery.following.cookie import keep, kept_choice
from participation.following.form import ChoiceForm, initial_of
from participation.following.options import options

BAD, SEE_OTHER = 400, 303


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def follow(request: HttpRequest) -> HttpResponse:
    """Show the form, as it was chosen before; lead to what was chosen, which the browser keeps."""
    known = options()
    if request.method == "POST":
        form = ChoiceForm(known, request.POST)
        if form.is_valid():
            return lead_to(form.choice)
        return TemplateResponse(request, "participation/follow.html", {"form": form}, status=BAD)
    sent = read_choice(request.GET).choice
    chosen = kept_choice(request) if sent.is_empty else sent
    form = ChoiceForm(known, initial=initial_of(chosen or Choice(), known))
    return TemplateResponse(request, "participation/follow.html", {"form": form})


def lead_to(choice: Choice) -> HttpResponse:
    """Lead to the page of a choice, and let the browser keep it."""
    response = HttpResponseRedirect(f"/my/?{choice.query}")
    response.status_code = SEE_OTHER
    keep(response, choice)
    return response
