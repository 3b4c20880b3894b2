"""Asking for a digest: the address gets a letter first, and nothing else until it confirms."""

from datetime import timedelta

from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from cms.contacts.contact import Contact
from delivery.following.choice import Choice, as_json, read_choice
from participation.abuse.door import pass_door
from participation.abuse.limits import is_taken
from participation.following.digest.consent import CONFIRM_WITHIN, LASTS
from participation.following.digest.form import DigestForm
from participation.following.my import show
from participation.following.options import options, words_for
from participation.links.making import make_link, revoke
from participation.mails import send_mail, site_root
from participation.models import Digest, MagicLink
from participation.models.magic_links import LinkPurpose

BAD, TOO_MANY, UNAVAILABLE = 400, 429, 503
# The same question from the same address is answered by one letter in this time.
QUIET = timedelta(minutes=10)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest) -> HttpResponse:
    """Take an address and send it a link; the same answer whether it is known or not."""
    if request.method != "POST":
        return HttpResponseRedirect("/my/")  # the form stands there
    read, form = read_choice(request.POST), DigestForm(request.POST)
    passed = pass_door(request.POST)
    if passed.problem:
        form.add_error(None, passed.problem)
    if read.choice.is_empty:
        form.add_error(None, _("따라갈 것을 하나라도 골라 주세요."))
    status = BAD
    if form.is_valid() and not read.problems:
        contact: Contact = form.cleaned_data["email"]
        if not is_taken(request, contact, "digest"):
            words = _("짧은 사이에 여러 번 보내셨습니다. 한 시간 뒤에 다시 해 주세요.")
            form.add_error(None, words)
            status = TOO_MANY
        elif ask_address(contact, read.choice, form.cleaned_data["frequency"]):
            words = _(
                "적으신 주소로 편지를 보냈습니다. 편지에 있는 주소를 누르고 확인하시면 소식을 보내 "
                "드립니다."
            )
            return TemplateResponse(request, "participation/said.html", {"words": words})
        else:
            form.add_error(None, _("지금은 편지를 보낼 수 없습니다. 잠시 뒤에 다시 해 주세요."))
            status = UNAVAILABLE
    return show(request, read, digest_form=form, stamp=passed.stamp, status=status)


def ask_address(contact: Contact, choice: Choice, frequency: str) -> bool:
    """Note what an address was asked, and write to it; return False where no letter left."""
    now = timezone.now()
    language = (get_language() or "ko")[:2]
    row = row_of(contact, language)
    wanted = as_json(choice)
    is_same = (row.asked, row.asked_frequency) == (wanted, frequency)
    if is_same and row.asked_at > now - QUIET:
        return True
    row.asked, row.asked_frequency, row.asked_at = wanted, frequency, now
    row.save(update_fields=["asked", "asked_frequency", "asked_at"])
    target = str(row.pk)
    revoke(MagicLink.objects.filter(purpose=LinkPurpose.DIGEST_CONFIRM, target=target))
    token = make_link(LinkPurpose.DIGEST_CONFIRM, target, expires_at=now + CONFIRM_WITHIN)
    context = {
        "link": f"{site_root()}/participate/follow/mail/confirm/{token}/",
        "words": words_for(choice, options()),
        "days": CONFIRM_WITHIN.days,
    }
    if send_mail("digest_confirm", context, contact.value, language=language):
        return True
    # Who sees that nothing left may ask again at once.
    Digest.objects.filter(pk=row.pk).update(asked_at=now - QUIET)
    return False


def row_of(contact: Contact, language: str) -> Digest:
    """Return the one row of an address, a new one where there is none."""
    found = Digest.objects.filter(contact_hash__in=contact.hashes).first()
    if found is not None:
        return found
    now = timezone.now()
    made = Digest(language=language, asked_at=now, keep_until_on=timezone.localdate(now + LASTS))
    made.set_contact(contact)
    try:
        with transaction.atomic():
            made.save(force_insert=True)
    except IntegrityError:  # the same address is asking at this very moment
        return Digest.objects.get(contact_hash__in=contact.hashes)
    return made
