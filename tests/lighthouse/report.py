"""What Lighthouse found of one page, and whether it is enough."""

import json
from dataclasses import dataclass
from pathlib import Path

WANTED = 95  # of 100, in each category
# These depend on the page alone. Speed also depends on the machine, and is only shown.
STRICT = ("accessibility", "best-practices", "seo")
SHOWN = {
    "first-contentful-paint": "FCP",
    "largest-contentful-paint": "LCP",
    "total-blocking-time": "TBT",
    "cumulative-layout-shift": "CLS",
    "total-byte-weight": "weight",
}


class UnmeasuredError(Exception):
    """Lighthouse could not measure a page."""


@dataclass(frozen=True)
class Report:
    """The scores of a page (of 100 by category), its figures in words, and what failed."""

    page: str
    scores: dict[str, int]
    figures: dict[str, str]
    failed: list[str]

    @property
    def is_enough(self) -> bool:
        """Whether it is as good as wanted wherever that does not depend on the machine."""
        return all(self.scores[name] >= WANTED for name in STRICT)

    def __str__(self) -> str:
        scores = " ".join(f"{name} {score}" for name, score in self.scores.items())
        figures = " ".join(f"{name} {said}" for name, said in self.figures.items())
        return "\n  ".join([f"{self.page}: {scores} | {figures}", *self.failed])


def read(page: str, file: Path) -> Report:
    """Return what a JSON report says; raises UnmeasuredError where a category has no score."""
    found = json.loads(file.read_text(encoding="utf-8"))
    audits = found["audits"]
    if any(each["score"] is None for each in found["categories"].values()):
        raise UnmeasuredError(str(found.get("runtimeError")))
    return Report(
        page,
        {name: round(each["score"] * 100) for name, each in found["categories"].items()},
        {short: audits[name]["displayValue"] for name, short in SHOWN.items()},
        [
            f"{name}: {audits[name]['title']}"
            for category in STRICT
            for name in (each["id"] for each in found["categories"][category]["auditRefs"])
            if audits[name]["score"] is not None and audits[name]["score"] < 1
        ],
    )
