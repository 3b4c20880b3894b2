"""The two pieces of code that a partner pastes, and the name that stands in them."""

from collections.abc import Sequence
from urllib.parse import urlencode, urljoin

from django.conf import settings
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _

from delivery.embeds.asking import Ask

SCRIPT = "embed/madang-embed.js"


def provider() -> str:
    """Return what the site is called."""
    return _("%(city)s 마당") % {"city": getattr(settings, "MADANG_CITY", "") or _("남원")}


def iframe(address: str, title: str, width: str, height: int) -> str:
    """Return an iframe of a fixed height in pixels; it works where no script may run."""
    return str(
        format_html(
            '<iframe src="{}" title="{}" width="{}" height="{}" loading="lazy"'
            ' style="border: 0; max-width: 100%"></iframe>',
            address,
            title,
            width,
            height,
        )
    )


def component(ask: Ask, root: str, title: str, pairs: Sequence[tuple[str, str]]) -> str:
    """Return the script and the web component; without script the link inside it stays.

    `root` is the address of the site; `pairs` are the names and values of the embed's query.
    """
    return str(
        format_html(
            '<script src="{}" async></script>\n'
            '<madang-embed src="{}" type="{}"{} title="{}">\n'
            '  <a href="{}">{}</a>\n</madang-embed>',
            urljoin(root, SCRIPT),
            root,
            ask.declared.name,
            format_html_join("", ' {}="{}"', pairs),
            title,
            urljoin(root, ask.list_address),
            title,
        )
    )


def frame_address(ask: Ask, root: str, pairs: Sequence[tuple[str, str]]) -> str:
    """Return the address of the frame."""
    query = f"?{urlencode(pairs)}" if pairs else ""
    return urljoin(root, f"embed/{ask.declared.name}/{query}")
