"""What a report of Lighthouse comes to."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.lighthouse.report import SHOWN, UnmeasuredError, read


def written(folder: Path, **scores: float | None) -> Path:
    """Write a report with these scores, and one audit for access that failed."""
    audits: dict[str, Any] = {name: {"score": 1, "displayValue": "1.0 s"} for name in SHOWN}
    audits["alt"] = {"score": 0, "title": "Pictures have no words"}
    found = {
        "audits": audits,
        "categories": {
            name.replace("_", "-"): {
                "score": score,
                "auditRefs": [{"id": "alt"}] if name == "accessibility" else [],
            }
            for name, score in scores.items()
        },
    }
    file = folder / "page.json"
    file.write_text(json.dumps(found))
    return file


GOOD = {"performance": 0.5, "accessibility": 0.96, "best_practices": 1, "seo": 1}


def test_speed_is_shown_and_not_judged(tmp_path: Path) -> None:
    report = read("page", written(tmp_path, **GOOD))

    assert report.is_enough
    assert "performance 50" in str(report)
    assert "alt: Pictures have no words" in str(report)


def test_access_is_judged(tmp_path: Path) -> None:
    assert not read("page", written(tmp_path, **GOOD | {"accessibility": 0.94})).is_enough


def test_what_could_not_be_measured_is_no_score(tmp_path: Path) -> None:
    with pytest.raises(UnmeasuredError):
        read("page", written(tmp_path, **GOOD | {"performance": None}))
