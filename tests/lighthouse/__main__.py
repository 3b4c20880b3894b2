"""`make lighthouse`: Lighthouse's word on pages of a running site, as on a telephone.

Needs npm, which fetches Lighthouse: for CI and for who wants to know. Reports are kept in
test-results/lighthouse/. Ends with 1 where access, practice or findability fall short, with 3 where
npm cannot fetch it.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

from tests.appearance.pages import MissingPageError, pages_of
from tests.chromium import ARGUMENTS, CHROMIUM
from tests.lighthouse.report import Report, UnmeasuredError, read

LIGHTHOUSE = ("npm", "exec", "--yes", "--package=lighthouse@12", "--", "lighthouse")
FOLDER = Path("test-results/lighthouse")
LOOKED_AT = ("home", "map", "calendar", "list", "event", "community", "story", "proposal")
PATIENCE = 300  # seconds a page
NOT_FETCHED = 3


def fetch() -> bool:
    """Tell whether npm has Lighthouse, or can fetch it."""
    command = [*LIGHTHOUSE, "--version"]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


def look(site: str, name: str, path: str) -> Report:
    """Let Lighthouse look at one page."""
    file = FOLDER / f"{name}.json"
    subprocess.run(
        [
            *(*LIGHTHOUSE, site + path),
            *("--quiet", "--output=json", f"--output-path={file}"),
            *("--only-categories=performance,accessibility,best-practices,seo",),
            f"--chrome-flags={' '.join(ARGUMENTS)}",
        ],
        env=os.environ | {"CHROME_PATH": CHROMIUM},
        check=True,
        timeout=PATIENCE,
    )
    return read(name, file)


def main() -> int:
    """Look at the pages; 1 where one is not good enough."""
    parser = argparse.ArgumentParser(prog="make lighthouse", description=__doc__)
    parser.add_argument("site", nargs="?", default="http://127.0.0.1:8000")
    site = parser.parse_args().site
    FOLDER.mkdir(parents=True, exist_ok=True)
    try:
        pages = pages_of(site)
    except MissingPageError as missing:
        print(missing, file=sys.stderr)
        return 1
    if not fetch():
        print("npm cannot fetch Lighthouse.", file=sys.stderr)
        return NOT_FETCHED
    reports = []
    for name in LOOKED_AT:
        try:
            reports.append(look(site, name, pages[name]))
        except (subprocess.SubprocessError, UnmeasuredError):
            # A browser may fail to paint on a machine that is short of time: once more, then not.
            reports.append(look(site, name, pages[name]))
        print(reports[-1], flush=True)
    return 0 if all(each.is_enough for each in reports) else 1


if __name__ == "__main__":
    sys.exit(main())
