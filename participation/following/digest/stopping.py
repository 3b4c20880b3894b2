"""Ending a digest: by a button, or by the mail program itself (RFC 8058)."""

from datetime import timedelta

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from participation.links.making import find_link, revoke
from participation.links.pages import keep_secret, link_closed
from participation.models import Consent, Digest, MagicLink
from participation.models.digests import Frequency
from participation.models.magic_links import LinkPurpose

# So long a link still says that one has stopped, instead of that it opens nothing.
REMEMBERED = timedelta(days=90)


@csrf_exempt
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def stop(request: HttpRequest, token: str) -> HttpResponse:
    """Ask by a page, end by a POST: mail programs post here by themselves, without a cookie."""
    link = find_link(token, LinkPurpose.DIGEST)
    if link is None:
        return link_closed(request)
    row = Digest.objects.filter(pk=link.target).first()
    if request.method == "POST" and row is not None:
        end(row)
        row = None
    context = {
        "is_over": row is None,
        "frequency": row.frequency if row else "",
        "less": less_than(row) if row else [],
        "manage": f"/participate/follow/mail/{token}/",
    }
    return keep_secret(TemplateResponse(request, "participation/digest_stop.html", context))


def less_than(row: Digest) -> list[tuple[str, str]]:
    """Return how one could be written to more seldom instead."""
    order = [Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY]
    words = {
        Frequency.WEEKLY: _("한 주에 한 번만 받기"),
        Frequency.MONTHLY: _("한 달에 한 번만 받기"),
    }
    return [
        (each.value, words[each]) for each in order[order.index(Frequency(row.frequency)) + 1 :]
    ]


@transaction.atomic
def end(row: Digest) -> None:
    """Delete an address and what goes with it; its links know that it is over, for a while."""
    links = MagicLink.objects.filter(target=str(row.pk))
    revoke(links.filter(purpose=LinkPurpose.DIGEST_CONFIRM))
    links.filter(purpose=LinkPurpose.DIGEST).update(expires_at=timezone.now() + REMEMBERED)
    if row.consent_id is not None:
        Consent.objects.filter(pk=row.consent_id).update(
            contact_hash="", withdrawn_at=timezone.now()
        )
    row.delete()
