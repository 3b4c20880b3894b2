"""The archive in templates."""

from django import template

register = template.Library()


@register.filter
def bar_top(count: int, most: int) -> int:
    """Return where a bar begins, in hundredths from above; `most` fills the whole height."""
    return 100 - round(100 * count / most) if most else 100
