"""Notes as a record keeps them: lines that begin with "- " are points."""

from itertools import groupby

from django import template
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.html import format_html, format_html_join, linebreaks
from django.utils.safestring import SafeString, mark_safe

from deliberation.record_kit.points import POINT

register = template.Library()


@register.filter
def notes(text: str) -> SafeString:
    """Return text as HTML: points as a list, the rest as paragraphs."""
    parts = []
    for is_list, lines in groupby(text.splitlines(), lambda line: line.startswith(POINT)):
        if is_list:
            points = ((line.removeprefix(POINT),) for line in lines)
            parts.append(format_html("<ul>{}</ul>", format_html_join("", "<li>{}</li>", points)))
        else:
            parts.append(mark_safe(linebreaks("\n".join(lines), autoescape=True)))
    return format_html_join("\n", "{}", ((part,) for part in parts))


@register.filter
def is_to_come(text: str) -> bool:
    """Tell whether a moment (RFC 3339) lies ahead."""
    moment = parse_datetime(text)
    return moment is not None and moment > timezone.now()
