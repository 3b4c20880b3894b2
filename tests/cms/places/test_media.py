"""Nothing that draws a map comes from another host."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import ManifestStaticFilesStorage
from django.forms import Media
from wagtail.admin.telepath import JSContext

from cms.places.block import PointBlock
from cms.places.media import point_field_media
from cms.places.panel import PointPanel
from cms.places.widget import PointWidget
from listings.models import EventPage

STATIC = settings.BASE_DIR / "static"
OURS = sorted(
    path
    for folder in (STATIC / "map", STATIC / "vendor")
    for path in folder.rglob("*")
    if path.is_file()
)
# What makes a browser fetch; an address in a comment or a link that one may click does not.
FETCHED = re.compile(
    r"""(?:url\(\s*["']?|@import\s+["']|\b(?:fetch|import)\(\s*["']|\.src\s*=\s*["'])(//|https?:)"""
)


def telepath_media(packed: object) -> Media:
    context = JSContext()
    context.pack(packed)
    media: Media = context.media
    return media


def panel_media() -> Media:
    panel = PointPanel("point").bind_to_model(EventPage)
    form = EventPage.get_edit_handler().get_form_class()()
    bound = panel.get_bound_panel(instance=EventPage(), request=None, form=form)
    media: Media = bound.media + form.media
    return media


@pytest.mark.parametrize(
    "media",
    [
        pytest.param(point_field_media, id="map"),
        pytest.param(lambda: PointWidget().media, id="widget"),
        pytest.param(lambda: telepath_media(PointWidget()), id="adapter"),
        pytest.param(lambda: telepath_media(PointBlock(name="point")), id="block"),
        pytest.param(panel_media, id="panel"),
    ],
)
@pytest.mark.django_db  # the panel's form lists what an event may be linked to
def test_every_file_is_one_of_our_own(media: Callable[[], Media]) -> None:
    loaded: Any = media()
    files = [*loaded._js, *(path for paths in loaded._css.values() for path in paths)]
    assert files
    for path in map(str, files):
        assert not urlsplit(path).netloc, path
        local = path.removeprefix(settings.STATIC_URL).split("?")[0]
        assert finders.find(local), path


def test_no_file_of_ours_fetches_from_another_host() -> None:
    texts = [path for path in OURS if path.suffix in {".css", ".js", ".svg"}]
    assert len(texts) > 8
    for path in texts:
        assert not FETCHED.search(path.read_text(encoding="utf-8")), path


def test_the_files_survive_hashed_names(tmp_path: Path) -> None:
    """What a stylesheet or a script points at must be there when static files are collected."""
    storage = ManifestStaticFilesStorage(location=tmp_path, base_url="/static/")
    paths = {}
    for path in OURS:
        name = str(path.relative_to(STATIC))
        with path.open("rb") as content:
            storage.save(name, content)
        paths[name] = (storage, name)
    for name, _hashed, processed in storage.post_process(paths):
        assert not isinstance(processed, Exception), (name, processed)
    assert storage.stored_name("map/pin.js") != "map/pin.js"


def test_every_vendored_package_has_its_licence_and_is_described() -> None:
    described = (settings.BASE_DIR / "docs" / "vendored.md").read_text(encoding="utf-8")
    packages = sorted(path for path in (STATIC / "vendor").iterdir() if path.is_dir())
    assert packages
    for package in packages:
        assert (package / "LICENSE").is_file(), package
        assert f"static/vendor/{package.name}/" in described
