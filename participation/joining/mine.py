"""The page of one's own joining, by its link: see it, come with more or fewer, cancel."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods
from icalendar import Calendar, Event

from cms.qr_inline import qr_inline
from participation.joining.form import MOST
from participation.joining.happenings import happening
from participation.joining.moving import tell_moved_up
from participation.joining.places import FullError, NeverError, cancel, change_number, place_in_list
from participation.joining.views import never_words
from participation.links.making import find_link
from participation.links.pages import keep_secret, link_closed
from participation.models import Joining
from participation.models.joinings import JoinState
from participation.models.magic_links import LinkPurpose

BAD = 400
LONGEST = 4  # digits of a number that is read at all


def joining_of(token: str) -> Joining | None:
    """Return the joining that a living link opens, or None."""
    link = find_link(token, LinkPurpose.JOINING)
    if link is None:
        return None
    return Joining.objects.filter(pk=link.target).select_related("turn").first()


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def join_mine(request: HttpRequest, token: str) -> HttpResponse:
    """Show a joining to who made it, and do what they ask."""
    joining = joining_of(token)
    if joining is None:
        return link_closed(request)
    event = happening(joining.turn.event)
    capacity = event.capacity if event else 0
    problem = ""
    is_open = joining.state != JoinState.CANCELLED and joining.turn.starts_at > timezone.now()
    if request.method == "POST" and is_open:
        if request.POST.get("action") == "cancel":
            cancel(joining, capacity)
        else:
            problem = changed(joining, request.POST.get("number", ""), capacity)
        tell_moved_up(joining.turn.event)
        if not problem:
            return HttpResponseRedirect(request.path)
    context = {
        "joining": joining,
        "event": event,
        "is_open": is_open,
        "is_sent": "sent" in request.GET,
        "in_list": place_in_list(joining),
        "link": request.build_absolute_uri(request.path),
        "path": request.path,
        "qr": qr_inline(joining.code) if joining.state == JoinState.JOINED else "",
        "problem": problem,
        "most": MOST,
        "typed": request.POST.get("number", "") if problem else joining.number,
    }
    status = BAD if problem else 200
    return keep_secret(
        TemplateResponse(request, "participation/join_mine.html", context, status=status)
    )


def changed(joining: Joining, text: str, capacity: int | None) -> str:
    """Change how many come; return what is wrong with it, or ""."""
    if not text.isdecimal() or len(text) > LONGEST or not 1 <= int(text) <= MOST:
        return _("사람 수는 1명부터 %(most)d명까지 적을 수 있습니다.") % {"most": MOST}
    try:
        change_number(joining, int(text), capacity)
    except NeverError as never:
        return never_words(never.most)
    except FullError as full:
        return no_more_words(full.left)
    return ""


def no_more_words(free: int) -> str:
    """Say that no more can come; what was joined stays as it was."""
    if free:
        return ngettext(
            "남은 자리는 %(free)s개입니다. 지금 신청은 그대로이니 사람 수를 줄여 다시 적어 주세요.",
            "남은 자리는 %(free)s개입니다. 지금 신청은 그대로이니 사람 수를 줄여 다시 적어 주세요.",
            free,
        ) % {"free": free}
    return _(
        "자리가 다 차서 더 늘릴 수 없습니다. 지금 신청은 그대로입니다. 함께 올 사람은 따로 신청해 "
        "자리가 나기를 기다릴 수 있습니다."
    )


@never_cache
@require_http_methods(["GET", "HEAD"])
def join_calendar(request: HttpRequest, token: str) -> HttpResponse:
    """Return one's own turn as a calendar file; nothing in it says who one is."""
    joining = joining_of(token)
    event = happening(joining.turn.event) if joining else None
    if joining is None or event is None:
        return link_closed(request)
    entry = Event()
    entry.add("uid", f"{joining.turn.event}-{joining.turn.key or 'once'}@madang")
    entry.add("dtstamp", timezone.now())
    entry.add("dtstart", timezone.localtime(joining.turn.starts_at))
    entry.add("dtend", timezone.localtime(joining.turn.ends_at))
    entry.add("summary", event.title)
    entry.add("location", event.place)
    entry.add("url", event.url)
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//Madang//Madang 1//KO")
    calendar.add_component(entry)
    calendar.add_missing_timezones()
    answer = HttpResponse(calendar.to_ical(), content_type="text/calendar; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="madang.ics"'
    return keep_secret(answer)
