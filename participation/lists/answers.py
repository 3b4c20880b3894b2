"""Answers to cards that look like spam, for the editors of each section; never who sent them."""

from typing import Any

from django.contrib.admin import display
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.components import Component

from participation.abuse.signs import in_words
from participation.exchanging.checking import to_check
from participation.exchanging.minding import card_like
from participation.lists.postings import PostingPermissions
from participation.lists.read_only import ReadOnlyAdmin
from participation.models import Answer


class AnswerAdmin(ReadOnlyAdmin):
    """The queue of flagged answers; what they say is read on a page of its own."""

    model = Answer
    menu_icon = "warning"
    menu_label = _("살펴볼 답")
    menu_order = 301
    permission_helper_class = PostingPermissions
    list_display = ("look", "signs", "created_at")
    ordering = ("created_at",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """Return what waits for the user, the oldest first."""
        return to_check(request.user).order_by("created_at", "pk")

    @display(description=_("쪽지"))
    def look(self, answer: Answer) -> SafeString:
        """Return the way to the page on which one decides."""
        title = card_like(answer.card)["title"] or gettext("지워진 글")
        return format_html('<a href="{}">{}</a>', reverse("answer_check", args=[answer.pk]), title)

    @display(description=_("눈여겨볼 것"))
    def signs(self, answer: Answer) -> str:
        """Return why to look twice."""
        return " ".join(in_words(answer.flags))


class WaitingPanel(Component):
    """How many flagged answers wait, on the home of the admin."""

    name = "answers_to_check"
    template_name = "participation/admin/answers_waiting.html"
    order = 90

    def __init__(self, number: int) -> None:
        self.number = number

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """Return the number and the way to the list."""
        return {"number": self.number, "url": reverse("participation_answer_modeladmin_index")}


def waiting_panel(request: HttpRequest, panels: list[Any]) -> None:
    """Say on the admin's home how many answers wait to be looked at, if any do."""
    number = to_check(request.user).count()
    if number:
        panels.append(WaitingPanel(number))
