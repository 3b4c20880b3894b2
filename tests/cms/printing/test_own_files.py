"""What is printed loads nothing but our own files."""

from pathlib import Path

import pytest
from django.conf import settings

from cms.printing.own_files import OwnFiles

STATIC = Path(settings.STATICFILES_DIRS[0])


def test_a_font_of_ours_is_read() -> None:
    font = STATIC / "vendor/pretendard-print/Pretendard-Regular.otf"
    with OwnFiles().fetch(font.as_uri())._file_obj as content:
        assert content.read(4) == b"OTTO"


def test_what_an_address_carries_itself_is_read() -> None:
    with OwnFiles().fetch("data:text/plain,yes")._file_obj as content:
        assert content.read() == b"yes"


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:9/x.css",
        "https://elsewhere.example/x.png",
        "ftp://elsewhere.example/x",
        "file://elsewhere.example/x",
        (settings.BASE_DIR / "pyproject.toml").as_uri(),
        f"{STATIC.as_uri()}/../pyproject.toml",
        f"{STATIC.as_uri()}/%2e%2e/pyproject.toml",
    ],
)
def test_all_else_is_refused(url: str) -> None:
    with pytest.raises(PermissionError):
        OwnFiles().fetch(url)
