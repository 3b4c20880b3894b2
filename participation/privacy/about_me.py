"""What is kept of somebody, and its deletion: by a link that only they can read."""

from datetime import timedelta
from typing import Any

from django import forms
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from cms.contacts.contact import Contact, parse_contact, parse_email
from participation.abuse.limits import is_taken
from participation.links.making import find_link, make_link, revoke
from participation.links.pages import keep_secret, link_closed
from participation.mails import send_mail, site_root
from participation.models import DeletionReceipt, MagicLink
from participation.models.magic_links import LinkPurpose
from participation.privacy.registry import holders

ABOUT_ME_LASTS = timedelta(hours=24)
BAD, TOO_MANY = 400, 429


class AskForm(forms.Form):
    """The address to which the answer goes."""

    email = forms.CharField(
        label=gettext_lazy("전자우편"),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        error_messages={
            "required": gettext_lazy("전자우편 주소를 적어 주세요."),
            "max_length": gettext_lazy("전자우편 주소가 너무 깁니다. 확인해 주세요."),
        },
    )

    def clean_email(self) -> str:
        """Return the address; raises ValidationError with what to write instead."""
        return parse_email(str(self.cleaned_data["email"]))


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest) -> HttpResponse:
    """Take an address and send it a link; the same answer whether anything is kept or not."""
    form = AskForm(request.POST if request.method == "POST" else None)
    status = 200
    if request.method == "POST" and form.is_valid():
        contact = parse_contact(form.cleaned_data["email"])
        if not is_taken(request, contact, "about-me"):
            form.add_error(None, _("여러 번 물으셨습니다. 한 시간 뒤에 다시 해 주세요."))
            status = TOO_MANY
        else:
            return send_answer(request, contact)
    elif request.method == "POST":
        status = BAD
    return TemplateResponse(
        request, "participation/about_me_ask.html", {"form": form}, status=status
    )


def send_answer(request: HttpRequest, contact: Contact) -> HttpResponse:
    """Send the link, and say that it was sent."""
    ends_at = timezone.now() + ABOUT_ME_LASTS
    token = make_link(LinkPurpose.ABOUT_ME, expires_at=ends_at, payload=contact.value)
    link = f"{site_root()}/participate/about-me/{token}/"
    context = {"link": link, "hours": int(ABOUT_ME_LASTS.total_seconds() // 3600)}
    if send_mail("about_me", context, contact.value):
        words = _(
            "편지를 보냈습니다. 편지에 있는 주소를 누르면 무엇이 있는지 보이고, 지울 수 있습니다."
        )
    else:
        words = _("지금은 편지를 보낼 수 없습니다. 잠시 뒤에 다시 해 주세요.")
    return TemplateResponse(request, "participation/said.html", {"words": words})


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def about_me(request: HttpRequest, token: str) -> HttpResponse:
    """Show all that is kept of a contact; erase it when asked, and give a receipt."""
    link = find_link(token, LinkPurpose.ABOUT_ME)
    if link is None or not link.payload:
        return link_closed(request)
    contact = parse_contact(link.payload)
    if request.method == "POST" and request.POST.get("action") == "erase":
        receipt = erase(contact)
        revoke(MagicLink.objects.filter(pk=link.pk))
        context: dict[str, Any] = {"receipt": receipt, "rows": rows_of(receipt)}
        if contact.is_email:
            context["is_sent"] = send_mail("deletion_receipt", dict(context), contact.value)
        return keep_secret(TemplateResponse(request, "participation/receipt.html", context))
    kept = [(each.label, each.found(contact.value, contact.hashes)) for each in holders()]
    context = {"kept": [(label, found) for label, found in kept if found]}
    return keep_secret(TemplateResponse(request, "participation/about_me.html", context))


@transaction.atomic
def erase(contact: Contact) -> DeletionReceipt:
    """Erase all that is kept of a contact; return the receipt, which names nobody."""
    counts = {each.name: each.erase(contact.value, contact.hashes) for each in holders()}
    return DeletionReceipt.objects.create(counts=counts)


def rows_of(receipt: DeletionReceipt) -> list[tuple[str, int]]:
    """Return what a receipt says, in words: what, and how many."""
    labels = {each.name: str(each.label) for each in holders()}
    return [(labels.get(name, name), number) for name, number in receipt.counts.items() if number]
