"""Letters about answers: to whoever sent the card, and to whoever answered."""

from datetime import datetime, time, timedelta
from typing import Any

from django.utils import timezone

from participation.exchanging.owners import Owner
from participation.links.making import make_link
from participation.mails import send_mail, site_root
from participation.models import Answer
from participation.models.magic_links import LinkPurpose

PATHS = {LinkPurpose.ANSWER: "mine", LinkPurpose.ANSWERED: "answered"}


def path_for(answer: Answer, purpose: LinkPurpose) -> str:
    """Return the path of a new link to an answer, for as long as its contact is kept."""
    day = answer.keep_until_on + timedelta(days=1)
    ends_at = timezone.make_aware(datetime.combine(day, time()))
    token = make_link(purpose, str(answer.pk), expires_at=ends_at)
    return f"/participate/exchange/{PATHS[purpose]}/{token}/"


def tell_owner(name: str, card: dict[str, Any], answer: Answer, owner: Owner) -> bool:
    """Send the owner of a card a letter; tell whether it left. A telephone gets none."""
    if not owner.contact.is_email:
        return False
    link = f"{site_root()}{path_for(answer, LinkPurpose.ANSWERED)}"
    context = {"card": card, "answer": answer, "link": link}
    return send_mail(name, context, owner.contact.value, language=owner.language)


def tell_answerer(name: str, card: dict[str, Any], answer: Answer, **more: Any) -> bool:
    """Send whoever answered a letter; tell whether it left. A telephone gets none."""
    contact = answer.get_contact()
    if contact is None or not contact.is_email:
        return False
    context = {"card": card, "answer": answer, **more}
    return send_mail(name, context, contact.value, language=answer.language)


def link_to(answer: Answer) -> str:
    """Return a new link to one's own answer, as it is sent."""
    return f"{site_root()}{path_for(answer, LinkPurpose.ANSWER)}"
