"""`python -m bench [SECONDS]`: measures, prints the table, and writes it into the documentation."""

import os
import platform
import shutil
import sys
import tempfile
from datetime import date
from pathlib import Path

from bench.places import ROOT
from bench.run import Bench
from bench.table import markdown

PAGE = ROOT / "docs" / "performance.md"
BEGIN, END = "<!-- table -->", "<!-- end of table -->"


def main() -> int:
    """Run the bench; return the exit code."""
    if shutil.which("wrk") is None:
        print("wrk is missing: install your system's package of that name.", file=sys.stderr)
        return 1
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else 2
    with tempfile.TemporaryDirectory(prefix="madang-bench-") as folder:
        lines = Bench(Path(folder), seconds).run()
    table = f"{machine()}\n\n{markdown(lines)}"
    print(f"\n{table}")
    before, _begin, rest = PAGE.read_text().partition(BEGIN)
    after = rest.partition(END)[2]
    PAGE.write_text(f"{before}{BEGIN}\n{table}\n{END}{after}")
    return 0


def machine() -> str:
    """Return one line about where and when."""
    python = platform.python_version()
    today = date.today().isoformat()  # noqa: DTZ011
    return f"{today}, {os.cpu_count()} cores shared with wrk, Python {python}, SQLite."


if __name__ == "__main__":
    sys.exit(main())
