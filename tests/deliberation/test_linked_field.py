"""A link to a field of the editor ends at that field, in a real browser.

The editor's own HTML is rendered first; the browser gets it, and the static files, from memory.
"""

from mimetypes import guess_type
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.contrib.staticfiles import finders
from django.test import Client
from playwright.sync_api import Browser, Route

from deliberation.flag_list.links import editor_url
from deliberation.importing.run import import_file
from deliberation.models import RecordFlag
from home.models import SectionPage

pytestmark = [pytest.mark.browser, pytest.mark.django_db]
HOST = "http://madang.test"
IN_VIEW = """field => {
    const box = field.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + 5, box.top + 5);
    return top === field && document.activeElement === field;
}"""


@pytest.fixture
def editor(real_file: Path, team_section: SectionPage) -> tuple[str, list[str]]:
    """The editor of a record with many flags as HTML, and the addresses of its flags."""
    import_file(real_file)
    flags = RecordFlag.objects.filter(record__title__startswith="재능을 나누고")
    client = Client()
    client.force_login(User.objects.create_superuser("admin"))
    addresses = [editor_url(flag) for flag in flags]
    return client.get(addresses[0].split("#")[0]).content.decode(), addresses


def test_every_flag_leads_to_its_field_in_view(
    editor: tuple[str, list[str]], browser: Browser
) -> None:
    html, addresses = editor

    def answer(route: Route) -> None:
        path = route.request.url.removeprefix(HOST).split("?")[0].split("#")[0]
        found = finders.find(path.removeprefix("/static/")) if "/static/" in path else None
        if found:
            body = Path(str(found)).read_bytes()
            route.fulfill(body=body, content_type=guess_type(path)[0] or "application/octet-stream")
        elif path.endswith("/edit/"):
            route.fulfill(body=html, content_type="text/html; charset=utf-8")
        else:
            route.abort()

    for address in addresses:
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.route("**/*", answer)
        page.goto(HOST + address)
        field = page.locator("#" + address.split("#")[1]).element_handle()
        assert field is not None
        page.wait_for_function(IN_VIEW, arg=field)
        page.close()
