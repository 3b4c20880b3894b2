"""wrk: so many connections for so many seconds, and what it found."""

import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass

from bench.places import HOST
from bench.servers import Server
from bench.usage import seconds_used

CONNECTIONS = 16
UNITS = {"us": 0.001, "ms": 1.0, "s": 1000.0}
LINES = {
    "requests": r"(\d+) requests in",
    "rate": r"Requests/sec:\s+([\d.]+)",
    "p50": r"50%\s+([\d.]+[a-z]+)",
    "p99": r"99%\s+([\d.]+[a-z]+)",
}


@dataclass(frozen=True)
class Figures:
    """Requests a second, milliseconds at the median and at 99 %, processor milliseconds each."""

    rate: float
    p50: float
    p99: float
    cpu: float


def loaded(server: Server, address: str, seconds: int, headers: Mapping[str, str]) -> Figures:
    """Load an address; raises RuntimeError where it answers anything but 2xx and 3xx."""
    before = seconds_used(server.pid)
    said = wrk(server, address, seconds, headers)
    used = seconds_used(server.pid) - before
    if "Non-2xx or 3xx" in said or "Socket errors" in said:
        raise RuntimeError(f"{address}: {said}")
    found = {name: re.search(pattern, said) for name, pattern in LINES.items()}
    text = {name: match[1] for name, match in found.items() if match}
    requests = int(text["requests"])
    return Figures(
        float(text["rate"]),
        milliseconds(text["p50"]),
        milliseconds(text["p99"]),
        1000 * used / requests,
    )


def best(found: list[Figures]) -> Figures:
    """Return the best of each figure: what comes between only ever makes them worse."""
    return Figures(
        rate=max(each.rate for each in found),
        p50=min(each.p50 for each in found),
        p99=min(each.p99 for each in found),
        cpu=min(each.cpu for each in found),
    )


def wrk(server: Server, address: str, seconds: int, headers: Mapping[str, str]) -> str:
    """Run wrk with one thread; return what it says."""
    sent = [part for name, value in headers.items() for part in ("--header", f"{name}: {value}")]
    command = ["wrk", "--latency", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", *sent]
    done = subprocess.run(
        [*command, f"http://{HOST}:{server.port}{address}"],
        capture_output=True,
        text=True,
        timeout=seconds + 60,
        check=True,
    )
    return done.stdout


def milliseconds(text: str) -> float:
    """Return what wrk calls `1.23ms`."""
    found = re.fullmatch(r"([\d.]+)([a-z]+)", text)
    if found is None:
        raise ValueError(text)
    return float(found[1]) * UNITS[found[2]]
