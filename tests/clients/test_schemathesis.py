"""The API is what its OpenAPI document says, as a fuzzer finds it that reads the document.

`schemathesis.toml` holds what is not counted as a fault, and why.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.clients.sites import ROOT, Site
from tests.factories.by_type import TYPES

KEY = """
from delivery.models import Partner
from delivery.partners.keys import make_key
from home.models import SectionPage
section = SectionPage.objects.get(pk={section})
fuzzer, _made = Partner.objects.get_or_create(name="fuzzer")
print(make_key(fuzzer, submits_to=section)[1])
"""
# The same cases each time; another seed is for who looks for more.
SEED = "20261123"
CASES = "8"
SNAPSHOT = ROOT / "tests" / "delivery" / "api" / "openapi.json"
# Of one type everything is tried. The others' formats and changes take what their lists and the
# first type's formats and changes take, by the same code: of these only the examples.
EDGES = "examples,coverage"
WHOLE, *OTHERS = TYPES
OTHER = f"^/api/v1/({'|'.join(OTHERS)})"
PARTS = {
    "one type and what is of none": (
        f"^/api/v1/(?!standard/|({'|'.join(OTHERS)})[./])",
        EDGES,
        "all",
    ),
    "lists and details of the other types": (f"{OTHER}/({{key}}/)?$", EDGES, "all"),
    "formats and changes of the other types": (
        f"{OTHER}(\\.{{suffix}}|/changes|/rpde)$",
        "examples",
        "positive",
    ),
    "standard data": ("^/api/v1/standard/", EDGES, "all"),
}


def fuzzed(
    site: Site, folder: Path, phases: str, *, paths: str = "", mode: str
) -> subprocess.CompletedProcess[str]:
    """Run all checks of some phases with a partner's key."""
    key = site.shell(KEY.format(section=site.sections[0])).split()[-1]
    return subprocess.run(
        [
            *(sys.executable, "-m", "schemathesis.cli"),
            *("--config-file", ROOT / "schemathesis.toml"),
            *("run", f"{site.address}/api/v1/openapi.json"),
            *("--checks", "all", "--phases", phases, "--mode", mode),
            *("--max-examples", CASES, "--seed", SEED),
            *("--generation-database", "none", "--continue-on-failure", "--warnings", "off"),
            *(("--include-path-regex", paths) if paths else ()),
            *("--request-timeout", "60", "--header", f"Authorization: Bearer {key}", "--no-color"),
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )


def test_every_address_is_in_one_part() -> None:
    paths = json.loads(SNAPSHOT.read_text(encoding="utf-8"))["paths"]

    assert len(paths) > len(TYPES)
    for path in paths:
        assert sum(re.search(part, path) is not None for part, *_ in PARTS.values()) == 1, path


@pytest.mark.parametrize("part", PARTS)
def test_every_example_and_every_edge_of_the_document_holds(
    town: Site, tmp_path: Path, part: str
) -> None:
    paths, phases, mode = PARTS[part]
    done = fuzzed(town, tmp_path, phases, paths=paths, mode=mode)
    assert done.returncode == 0, done.stdout[-6000:]
    assert "Selected: 0/" not in done.stdout


def test_what_is_made_up_at_random_is_answered_as_documented(town: Site, tmp_path: Path) -> None:
    # What is wrong is tried at the edges above: at random, an object in place of a list of words
    # goes out as a list of words, and is rightly taken.
    done = fuzzed(town, tmp_path, "fuzzing,stateful", mode="positive")
    assert done.returncode == 0, done.stdout[-6000:]
