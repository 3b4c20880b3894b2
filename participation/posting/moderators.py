"""What moderators are told of a posting, at the head of its page in the editor."""

from django.contrib import messages
from django.http import HttpRequest
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _
from wagtail.models import Page

from participation.abuse.signs import in_words
from participation.models import Posting


def tell_moderators(request: HttpRequest, page: Page) -> None:
    """Say that a page was sent by a citizen and why to look twice; never who sent it."""
    if request.method != "GET":
        return
    posting = Posting.objects.filter(page_id=page.pk, withdrawn_at=None).first()
    if posting is None:
        return
    if posting.waits_for_guardian:
        messages.warning(request, _("보호자의 동의를 기다리는 글입니다. 아직 싣지 마세요."))
    if posting.flags:
        items = format_html_join(" ", "{}", ((words,) for words in in_words(posting.flags)))
        head = _("시민이 보낸 글입니다. 눈여겨볼 것:")
        messages.warning(request, format_html("{} {}", head, items))
    else:
        messages.info(request, _("시민이 보낸 글입니다."))
