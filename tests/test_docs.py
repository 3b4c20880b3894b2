"""What can be set, hooked into or asked for is written down."""

import re
from pathlib import Path

import pytest

from cms.chores.declaring import HOOK as CHORES_HOOK
from cms.content_types import HOOK, content_types
from cms.personal import HOOK as PERSONAL_HOOK
from delivery.api.api import HOOK as API_HOOK
from delivery.opendata.datasets import HOOK as STANDARD_HOOK
from search.related import HOOK as RELATED_HOOK

ROOT = Path(__file__).parent.parent
READ = re.compile(r'env(?:\.\w+)?\(\s*"(\w+)"|environ\.get\("(\w+)"\)')


def names_read() -> set[str]:
    """Return the environment variables that the settings of a running site read."""
    found = set()
    for path in (ROOT / "cms" / "settings").glob("*.py"):
        if path.name != "test.py":
            found |= {one or other for one, other in READ.findall(path.read_text())}
    return found


def test_the_settings_read_something() -> None:
    assert {"SECRET_KEY", "DATABASE_URL", "MADANG_STATE_DIR"} <= names_read()


@pytest.mark.parametrize("name", sorted(names_read()))
def test_every_environment_variable_is_explained(name: str) -> None:
    assert f"`{name}`" in (ROOT / "docs" / "running.md").read_text()


@pytest.mark.parametrize(
    "hook",
    [HOOK, API_HOOK, STANDARD_HOOK, PERSONAL_HOOK, CHORES_HOOK, RELATED_HOOK, "register_site_urls"],
)
def test_every_hook_is_explained(hook: str) -> None:
    assert f"| `{hook}` |" in (ROOT / "docs" / "content-types.md").read_text()


@pytest.mark.parametrize("name", content_types())
def test_every_type_is_in_the_glossary(name: str) -> None:
    model = content_types()[name].model.__name__
    words = (ROOT / "docs" / "glossary.md").read_text()

    assert model in words or f"`{name}`" in words or name.rstrip("s") in words
