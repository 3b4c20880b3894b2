import ast

import pytest

from ops.places import ROOT
from ops.python_version import complaint_about

ENTRIES = ["ops/__init__.py", "ops/demo.py", "ops/set_up.py", "ops/python_version.py"]


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13), (4, 0)])
def test_a_new_enough_python_is_taken_without_a_word(version: tuple[int, int]) -> None:
    assert complaint_about(version) is None


@pytest.mark.parametrize("version", [(2, 7), (3, 6), (3, 10)])
def test_an_old_python_is_named_with_what_to_install(version: tuple[int, int]) -> None:
    complaint = complaint_about(version)

    assert complaint is not None
    assert f"{version[0]}.{version[1]}" in complaint
    assert "3.11" in complaint
    assert "\n" not in complaint


@pytest.mark.parametrize("entry", ENTRIES)
def test_an_old_python_can_read_the_entry_before_it_is_refused(entry: str) -> None:
    ast.parse((ROOT / entry).read_text(encoding="utf-8"), feature_version=(3, 6))


@pytest.mark.parametrize("entry", ["ops/demo.py", "ops/set_up.py"])
def test_an_entry_imports_nothing_newer_before_the_version_is_checked(entry: str) -> None:
    tree = ast.parse((ROOT / entry).read_text(encoding="utf-8"))
    imported = {
        alias.name if isinstance(node, ast.Import) else str(node.module)
        for node in tree.body
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }

    assert imported == {"sys", "ops.python_version"}
