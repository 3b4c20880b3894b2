"""The table of docs/search.md: what each engine reached, and ours by what makes questions hard."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.relevance.engines import ENGINES
from tests.relevance.figures import Figures, Result, figures_of

PAGE = Path(__file__).parents[2] / "docs" / "search.md"
BEGIN, END = "<!-- relevance: begin -->", "<!-- relevance: end -->"
AIM = Figures(ndcg=0.85, recall=0.95, zero=0.02)
# The embedded search may be so much worse than Elasticsearch, and no more.
APART = 0.03
Reached = Mapping[str, Sequence[Result]]


def markdown(reached: Reached) -> str:
    """Return both tables; what an engine that is not here would reach is left open."""
    return "\n".join(["", *_summary(reached), "", *_by_trouble(reached), ""])


def _summary(reached: Reached) -> list[str]:
    lines = ["| search | nDCG@10 | recall@50 | without any hit |", "| --- | ---: | ---: | ---: |"]
    for engine in ENGINES:
        found = reached.get(engine.name)
        if not found:
            lines.append(f"| {engine.title} | not measured here | | |")
            continue
        got = figures_of(found)
        lines.append(f"| {engine.title} | {got.ndcg:.3f} | {got.recall:.3f} | {got.zero:.1%} |")
    return [*lines, f"| aim | {AIM.ndcg:.3f} | {AIM.recall:.3f} | {AIM.zero:.1%} |"]


def _by_trouble(reached: Reached) -> list[str]:
    shown = [engine for engine in ENGINES if reached.get(engine.name)]
    sorts = sorted({result.why for found in reached.values() for result in found})
    lines = [
        f"| nDCG@10 by sort of question | {' | '.join(engine.title for engine in shown)} |",
        f"| --- |{' ---: |' * len(shown)}",
    ]
    for why in sorts:
        cells = [
            f"{figures_of([one for one in reached[each.name] if one.why == why]).ndcg:.2f}"
            for each in shown
        ]
        lines.append(f"| {why} | {' | '.join(cells)} |")
    return lines


def missed(reached: Reached) -> list[str]:
    """Return in words which aims of ours were missed."""
    ours = {name: figures_of(reached[name]) for name in OURS if reached.get(name)}
    found = []
    for name, got in ours.items():
        if got.ndcg < AIM.ndcg or got.recall < AIM.recall or got.zero > AIM.zero:
            found.append(f"{name}: {got}")
        best = ours.get("cluster")
        if best and best.ndcg - got.ndcg > APART:
            found.append(f"{name} is {best.ndcg - got.ndcg:.3f} behind Elasticsearch")
    return found


OURS = ("sqlite", "postgres", "cluster")


def write(text: str) -> None:
    """Put the tables between their marks."""
    page = PAGE.read_text("utf-8")
    before, _begin, rest = page.partition(BEGIN)
    _old, _end, after = rest.partition(END)
    PAGE.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", "utf-8")
