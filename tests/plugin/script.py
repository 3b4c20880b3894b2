"""Publishes a library and asks for it in every way; run with the plug-in installed.

Prints one JSON object of what readers got.
"""

import json
import sys

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.test import Client  # noqa: E402
from madang_library.models import LibraryPage  # noqa: E402
from wagtail.models import Page, Site  # noqa: E402

from home.models import HomePage  # noqa: E402
from tests.factories.sections import SectionFactory  # noqa: E402

call_command("makemigrations", "madang_library", verbosity=0)
call_command("migrate", verbosity=0)
home = Page.get_first_root_node().add_child(
    instance=HomePage(title="마당", slug="madang", hero_title="마당")
)
Site.objects.update(hostname="testserver", port=80, root_page=home)
section = SectionFactory(parent=home, slug="village")
plans = [{"type": "agenda_item", "value": {"title": "책 읽는 밤", "detail": ""}}]
section.add_child(
    instance=LibraryPage(title="산내 작은도서관", slug="sannae", books=1200, plans=plans)
).save_revision().publish()
client = Client()
announced = ("Deprecation", "Sunset", "Link")
shelves = client.get("/api/v1/libraries/?shelves=12")
schema = client.get("/api/v1/openapi.json").json()
json.dump(
    {
        "list": client.get("/api/v1/libraries/?books=1200").json()["items"],
        "shelves": [len(shelves.json()["items"]), *(shelves[name] for name in announced)],
        "quiet": [name in client.get("/api/v1/libraries/") for name in announced],
        "parameters": schema["paths"]["/api/v1/libraries/"]["get"]["parameters"],
        "unknown": client.get("/api/v1/libraries/?pages=3").status_code,
        "detail": client.get("/api/v1/libraries/sannae/").json(),
        "type": client.get("/api/v1/types/libraries/").json(),
        "openapi": "/api/v1/libraries/" in schema["paths"],
        "site_list": client.get("/libraries/").content.decode(),
        "site_page": client.get("/village/sannae/").content.decode(),
    },
    sys.stdout,
)
