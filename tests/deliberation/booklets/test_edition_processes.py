"""Editions asked for by several processes at once, and made by the worker, as a city runs them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.delivery.processes import run

ASKERS = 2
EACH = 2
SET_UP = """
from wagtail.models import Page, Site
from home.models import HomePage
from tests.factories.booklets import make_booklet
from tests.factories.deliberation import ConversationFactory
from tests.factories.sections import SectionFactory
home = Page.get_first_root_node().add_child(instance=HomePage(title="a", slug="a", hero_title="a"))
Site.objects.update(root_page=home)
section = SectionFactory(parent=home)
print(make_booklet(section, ConversationFactory(parent=section)).pk)
"""
LIST = """
import json
from deliberation.models import BookletEdition
from delivery.models import Publication
body = json.loads(bytes(Publication.objects.get(type="booklets").body))
print(json.dumps({
    "states": list(BookletEdition.objects.order_by("number").values_list("number", "state")),
    "published": [each["number"] for each in body["editions"]],
}))
"""


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """The environment of an installation on one machine, its database empty but migrated."""
    variables = os.environ | {
        "DJANGO_SETTINGS_MODULE": "cms.settings.dev",
        "MADANG_STATE_DIR": str(tmp_path / "state"),
    }
    run(variables, "manage.py", "migrate", "--verbosity", "0")
    return variables


def test_editions_asked_for_at_once_get_numbers_of_their_own_and_are_made_by_the_worker(
    environment: dict[str, str],
) -> None:
    booklet = run(environment, "manage.py", "shell", "--no-imports", "-c", SET_UP).split()[-1]
    asker = [sys.executable, "-m", "tests.deliberation.booklets.askers", booklet, str(EACH)]
    askers = [
        subprocess.Popen(asker, env=environment, stderr=subprocess.PIPE, text=True)
        for _ in range(ASKERS)
    ]
    said = [each.communicate(timeout=300)[1] for each in askers]
    assert [each.returncode for each in askers] == [0] * ASKERS, said

    run(environment, "manage.py", "db_worker", "--backend", "background", "--batch")
    found = json.loads(run(environment, "manage.py", "shell", "--no-imports", "-c", LIST))
    numbers = list(range(1, ASKERS * EACH + 1))
    assert found["states"] == [[number, "done"] for number in numbers]
    assert found["published"] == numbers[::-1]
