"""What the site imports is installed where nobody develops."""

import ast
import sys
from collections.abc import Iterator
from importlib.metadata import packages_distributions

from ops.places import ROOT, lock_file

# Whatever is a package here runs on the site, but for what only starts or tests it.
OWN = {each.parent.name for each in ROOT.glob("*/__init__.py")}
SITE = sorted(OWN - {"bench", "ops", "tests"})


def imported() -> Iterator[str]:
    """Yield the top-level modules that the site's own code names."""
    for folder in SITE:
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text())):
                if isinstance(node, ast.Import):
                    yield from (each.name.partition(".")[0] for each in node.names)
                elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                    yield node.module.partition(".")[0]


def test_every_package_that_the_site_imports_is_in_its_lock() -> None:
    locked = {
        line.partition("==")[0].lower().replace("_", "-")
        for line in lock_file("base").read_text().splitlines()
        if "==" in line and not line.startswith((" ", "#"))
    }
    given_by = packages_distributions()
    modules = {
        each for each in imported() if each not in OWN and each not in sys.stdlib_module_names
    }

    assert {"deliberation", "participation", "search"} <= set(SITE)
    assert len(modules) > 10
    for module in sorted(modules):
        names = {name.lower().replace("_", "-") for name in given_by[module]}
        assert names & locked, f"{module} comes with {names}, which only developers have"
