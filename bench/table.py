"""The table, as Markdown: each line with its figures and what was aimed at."""

from dataclasses import dataclass

from bench.load import Figures


@dataclass(frozen=True)
class Line:
    """One measured address; `beside` names the line that it is compared with, and the least share.

    The share is of processor time: what the other takes of it, divided by what this one takes.
    """

    name: str
    figures: Figures
    queries: int | None = None
    beside: str | None = None
    least: float | None = None


def markdown(lines: list[Line]) -> str:
    """Return the table."""
    by_name = {line.name: line for line in lines}
    head = (
        "| what | requests/s | p50 ms | p99 ms | CPU ms | SQL | share | of | aim |\n"
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- | ---: |"
    )
    return "\n".join([head, *(row(line, by_name) for line in lines)])


def share(line: Line, by_name: dict[str, Line]) -> float | None:
    """Return how much of the other's work a line does with the same processor time."""
    if line.beside is None:
        return None
    return by_name[line.beside].figures.cpu / line.figures.cpu


def row(line: Line, by_name: dict[str, Line]) -> str:
    """Return one line of the table; a missed aim is marked."""
    figures, reached = line.figures, share(line, by_name)
    cells = [
        line.name,
        f"{figures.rate:,.0f}",
        f"{figures.p50:.1f}",
        f"{figures.p99:.1f}",
        f"{figures.cpu:.2f}",
        "–" if line.queries is None else str(line.queries),
        "" if reached is None else f"{reached:.2f}",
        line.beside or "",
        "" if line.least is None else f"{line.least:.2f}{missed(reached, line.least)}",
    ]
    return f"| {' | '.join(cells)} |"


def missed(reached: float | None, least: float) -> str:
    """Return the mark of an aim that was not reached."""
    return "" if reached is not None and reached >= least else " missed"
