"""A mirror that is killed before any of its statements goes on as if nothing had happened."""

import json
import os
import subprocess
import sys
from pathlib import Path

import madang_client

HERE = Path(__file__).parent
SOURCE = Path(madang_client.__file__).parent.parent


def test_a_mirror_killed_before_any_statement_loses_and_doubles_nothing(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, HERE / "town.py", tmp_path],
        env=os.environ | {"PYTHONPATH": str(SOURCE)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["wrong"] == []
    assert told["deaths"] > 40
