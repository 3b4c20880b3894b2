"""What follows when an interviewee takes their consent back."""

from django.contrib import messages
from django.http import HttpRequest
from django.utils.translation import gettext as _
from wagtail.models import Page

from stories.models import StoryPage


def withdraw(request: HttpRequest, page: Page) -> None:
    """Take a story out of public view as soon as an editor has noted the withdrawal.

    A draft is enough: whoever notes it shall not have to think of publishing as well.
    """
    if not isinstance(page, StoryPage) or page.consent_withdrawn_on is None:
        return
    stored = StoryPage.objects.get(pk=page.pk)
    if stored.live:
        stored.consent_withdrawn_on = page.consent_withdrawn_on
        stored.unpublish(user=request.user)
        messages.warning(
            request,
            _("동의를 거두어 이 이야기를 공개에서 내렸습니다. 글은 보관됩니다."),
        )
