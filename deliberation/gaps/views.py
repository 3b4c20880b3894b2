"""The gap board on the site."""

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from deliberation.gaps.board import read_board


@require_safe
def gap_board(request: HttpRequest) -> HttpResponse:
    """Show what is missing, and how proposals stand by stage and department."""
    return TemplateResponse(request, "gaps/board.html", {"board": read_board()})
