"""Where somebody could come upon what is personal."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from wagtail.models import Page

from cms.content_types import content_types
from delivery.formats.formats import FORMATS
from delivery.models import Publication

EDITOR_LISTS = (
    *("reports/locked/", "reports/workflow/", "reports/site-history/", "reports/aging-pages/"),
    *("participation/posting/", "participation/answer/", "participation/consent/"),
    *("participation/deletionreceipt/", "participation/headcount/", "images/", "delivery/partner/"),
    "deliberation/recordflag/",
)


def api_addresses(client: Client) -> Iterator[str]:
    """Yield every address of the API that answers to GET, filled with what is public."""
    document = json.loads(client.get("/api/v1/openapi.json").content)
    rows = list(Publication.objects.exclude(body=None))
    for path, methods in document["paths"].items():
        if "get" not in methods:
            continue
        if "{suffix}" in path:
            yield from (path.replace("{suffix}", each.suffix) for each in FORMATS)
        elif "{key}" in path:
            name = path.split("/")[3]
            yield from (path.replace("{key}", str(row.uuid)) for row in rows if row.type == name)
        elif "{name}" in path:
            yield from (path.replace("{name}", name) for name in content_types())
        elif "{" in path:
            whole = path.partition("{")
            yield from (f"{whole[0]}{row.uuid}/" for row in rows)
        else:
            yield path
    yield from ("/catalog.jsonld", "/api/v1/docs/", "/api/v1/openapi.json")


def plain_addresses(patterns: Any = None, before: str = "/") -> Iterator[str]:
    """Yield every address of the site and the admin that has no parameter."""
    for each in get_resolver().url_patterns if patterns is None else patterns:
        written = str(each.pattern).lstrip("^").rstrip("$").removesuffix("\\Z")
        if any(sign in written for sign in "<(["):
            continue
        if isinstance(each, URLResolver):
            yield from plain_addresses(each.url_patterns, before + written)
        elif isinstance(each, URLPattern) and "logout" not in written:
            yield before + written


def site_addresses() -> Iterator[str]:
    """Yield the pages of the site: those of the tree, lists, embeds, and all without parameters."""
    for row in Publication.objects.exclude(body=None):
        yield row.url.removeprefix("http://testserver")
        yield f"/embed/item/{row.uuid}/"
    yield from (f"/{name}/" for name in content_types())
    yield from (f"/embed/{name}/" for name in content_types())


def admin_addresses() -> Iterator[str]:
    """Yield what editors see: lists, reports, and each page's editor, history and drafts."""
    yield from (f"/admin/{each}" for each in EDITOR_LISTS)
    for page in Page.objects.filter(depth__gt=1):
        for action in ("", "edit/", "history/", "usage/", "view_draft/", "workflow_history/"):
            yield f"/admin/pages/{page.pk}/{action}"


def database_texts() -> Iterator[tuple[str, str]]:
    """Yield each row of each table, as it lies in the database."""
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            for row in cursor.fetchall():
                yield table, " ".join(map(readable, row))


def readable(value: Any) -> str:
    """Return a value as somebody with the file would read it."""
    if isinstance(value, bytes | memoryview):
        return bytes(value).decode("utf-8", "replace")
    return str(value)


def files() -> Iterator[Path]:
    """Yield the files that the site has written."""
    yield from (each for each in Path(settings.MEDIA_ROOT).rglob("*") if each.is_file())
