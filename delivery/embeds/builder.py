"""The page on which partners put an embed together, and take its code with them."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, QueryDict
from django.template.response import TemplateResponse
from django.utils import timezone, translation
from django.utils.text import capfirst
from django.views.decorators.http import require_safe

from delivery.embeds.asking import Ask, read_ask
from delivery.embeds.form import EmbedForm
from delivery.embeds.refusals import Refusal
from delivery.embeds.snippets import component, frame_address, iframe, provider

HEIGHT = 640


@dataclass(frozen=True)
class Built:
    """An embed: the address of its frame, what it is called, and the code to paste."""

    address: str
    title: str
    component: str
    iframe: str


def titled(ask: Ask) -> str:
    """Return what an embed is called, in its own language."""
    with translation.override(ask.look.lang):
        title = capfirst(str(ask.declared.model._meta.verbose_name_plural))
        return f"{provider()}: {title}"


def build(form: EmbedForm, root: str) -> Built:
    """Return what was chosen, ready to paste; raises Refusal. `root` is the site's address."""
    pairs = form.pairs()
    ask = read_ask(form.declared, QueryDict(urlencode(pairs)), timezone.now())
    address, title = frame_address(ask, root, pairs), titled(ask)
    return Built(
        address, title, component(ask, root, title, pairs), iframe(address, title, "100%", HEIGHT)
    )


@require_safe
def builder(request: HttpRequest) -> HttpResponse:
    """Show the form, the preview of what is chosen, and its code."""
    form = EmbedForm(request.GET)
    built = None
    if form.is_valid():
        try:
            built = build(form, request.build_absolute_uri("/"))
        except Refusal as refusal:
            form.add_error(None, list(refusal.sentences))
    context = {"form": form, "left_out": form.left_out(), "built": built, "height": HEIGHT}
    return TemplateResponse(request, "embeds/builder.html", context)
