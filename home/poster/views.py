"""The poster's page, and its PDF."""

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from delivery.limits.forms import is_address_within
from home.calendar.asked import Asked
from home.calendar.periods import after, before, written_week
from home.poster.poster import Poster, make_poster, read_poster_asked
from home.poster.printing import Busy, first_fit, kept_pdf, make_pdf

PATH, PDF_PATH = "/calendar/poster/", "/calendar/poster.pdf"
NOT_THERE, TOO_OFTEN, NOT_NOW = 404, 429, 503


@require_safe
def poster(request: HttpRequest) -> HttpResponse:
    """Show the poster of a week as it will be on paper."""
    asked, words = read_poster_asked(request)
    return shown(request, make_poster(request, asked, words))


def shown(request: HttpRequest, found: Poster, problem: str = "", status: int = 0) -> HttpResponse:
    """Show a poster; with a sentence where its PDF could not be had."""
    asked, today = found.asked, timezone.localdate()
    earlier, later = before(asked.period, today), after(asked.period, today)
    context = {
        "poster": found,
        "fit": first_fit(found),
        "problem": problem,
        "pdf_address": asked.address(asked.period.pairs, PDF_PATH),
        "calendar_address": asked.address(asked.period.pairs),
        "before": asked.address(earlier.pairs, PATH) if earlier else "",
        "after": asked.address(later.pairs, PATH) if later else "",
    }
    status = status or (NOT_THERE if asked.is_too_far else 200)
    return TemplateResponse(request, "calendar/poster.html", context, status=status)


@require_safe
def poster_pdf(request: HttpRequest) -> HttpResponse:
    """Hand out the poster of a week as PDF; where that fails, show it with a sentence."""
    asked, words = read_poster_asked(request)
    found = make_poster(request, asked, words)
    if asked.is_too_far:
        return shown(request, found)
    content = kept_pdf(found)
    if content is None:
        if not is_address_within(request, "poster"):
            sentence = _("안내문을 여러 번 받으셨습니다. 한 시간쯤 뒤에 다시 받아 주세요.")
            return shown(request, found, sentence, TOO_OFTEN)
        try:
            content = make_pdf(found)
        except (Busy, OSError):
            sentence = _("지금은 PDF를 만들지 못합니다. 대신 이 화면을 인쇄해 주세요.")
            return shown(request, found, sentence, NOT_NOW)
    response = HttpResponse(content, content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{file_name(asked)}"'
    response["X-Robots-Tag"] = "noindex"
    response["Cache-Control"] = "private, max-age=60"
    return response


def file_name(asked: Asked) -> str:
    """Return what the file is called, in ASCII."""
    return f"madang-{written_week(asked.period.first)}.pdf"
