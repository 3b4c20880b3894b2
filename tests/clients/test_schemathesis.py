"""The API is what its OpenAPI document says, as a fuzzer finds it that reads the document.

`schemathesis.toml` holds what is not counted as a fault, and why.
"""

import subprocess
import sys
from pathlib import Path

from tests.clients.sites import ROOT, Site

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


def fuzzed(
    site: Site, folder: Path, phases: str, mode: str = "all"
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
            *("--request-timeout", "60", "--header", f"Authorization: Bearer {key}", "--no-color"),
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )


def test_every_example_and_every_edge_of_the_document_holds(town: Site, tmp_path: Path) -> None:
    done = fuzzed(town, tmp_path, "examples,coverage")
    assert done.returncode == 0, done.stdout[-6000:]
    assert "Selected: 0/" not in done.stdout


def test_what_is_made_up_at_random_is_answered_as_documented(town: Site, tmp_path: Path) -> None:
    # What is wrong is tried at the edges above: at random, an object in place of a list of words
    # goes out as a list of words, and is rightly taken.
    done = fuzzed(town, tmp_path, "fuzzing,stateful", "positive")
    assert done.returncode == 0, done.stdout[-6000:]
