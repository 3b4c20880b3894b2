import re
import tomllib
from importlib.metadata import metadata

import pytest
from packaging.specifiers import SpecifierSet

from ops.places import ROOT, lock_file

LOCKS = ["base", "dev"]


def text_of(lock: str) -> str:
    return lock_file(lock).read_text(encoding="utf-8")


def pinned(lock: str) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9._-]+)==(\S+)", text_of(lock), re.MULTILINE))


def asked_for(requirements: list[str]) -> set[str]:
    names = [re.split(r"[\[<>=]", each)[0] for each in requirements]
    return {re.sub(r"[-_.]+", "-", name).lower() for name in names}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_index_no_address_and_no_machine(lock: str) -> None:
    text = text_of(lock)

    for trace in ("://", "--index-url", "--extra-index-url", "--find-links", "--trusted-host"):
        assert trace not in text
    assert not re.search(r"(^|[\s'\"=@])(/|~|[A-Za-z]:\\)", text)
    assert " @ " not in text


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_of_a_lock_is_pinned_with_hashes(lock: str) -> None:
    lines = [line for line in text_of(lock).splitlines() if line and line.lstrip()[0] != "#"]
    packages = [number for number, line in enumerate(lines) if not line.startswith(" ")]

    assert packages
    for number in packages:
        assert re.match(r"^[a-z0-9._-]+==\S+ \\$", lines[number])
        assert re.match(r"^    --hash=sha256:[0-9a-f]{64}", lines[number + 1])


def test_every_locked_package_runs_on_the_oldest_python_there_is() -> None:
    first_release = "3.11.0"
    refusing = {
        name: wanted
        for name in pinned("dev")
        if (wanted := metadata(name)["Requires-Python"])
        and not SpecifierSet(wanted).contains(first_release)
    }

    assert refusing == {}


def test_the_lock_for_development_holds_the_other_whole() -> None:
    assert pinned("base").items() <= pinned("dev").items()


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert asked_for(project["dependencies"]) <= pinned("base").keys()
    assert asked_for(project["optional-dependencies"]["dev"]) <= pinned("dev").keys()
