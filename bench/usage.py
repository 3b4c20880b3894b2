"""How much of the processor a process and its children have used, from /proc."""

import os
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")


def fields_of(folder: Path) -> list[str]:
    """Return a process's figures after its name, which may hold anything; none if it has ended."""
    try:
        return (folder / "stat").read_text().rpartition(") ")[2].split()
    except OSError:
        return []


def seconds_used(pid: int) -> float:
    """Return user and system time of a process, its children, and those that have ended."""
    stats = {int(each.name): fields_of(each) for each in Path("/proc").glob("[0-9]*")}
    tree, size = {pid}, 0
    while size != len(tree):
        size = len(tree)
        tree |= {each for each, fields in stats.items() if fields and int(fields[1]) in tree}
    # utime, stime, cutime and cstime; of what has ended, its parent keeps the sum.
    ticks = sum(int(value) for each in tree for value in stats.get(each, [])[11:15])
    return ticks / TICKS
