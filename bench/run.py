"""What is measured, in which order, and beside what."""

import json
import shutil
import subprocess
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench.load import Figures, best, loaded
from bench.places import PYTHON, ROOT, environment
from bench.servers import Server, etag_of, free_port, running
from bench.table import Line

SITE = "cms.wsgi:application"
BARE, PLAIN = "bench.apps.bare:application", "bench.apps.plain:application"
KINDS = ("list", "filtered", "detail")
ROUNDS = 5


@dataclass(frozen=True)
class Measured:
    """One address of one server, and what its line in the table says besides."""

    name: str
    server: Server
    address: str
    headers: Mapping[str, str]
    others: Mapping[str, Any]


@dataclass
class Bench:
    """A run: its folder, how long each address is loaded in a round, and what is measured.

    All servers run side by side and are loaded in turns: what else the machine does meets them all
    alike. Of each address the best round counts.
    """

    folder: Path
    seconds: int
    port: int = field(default_factory=free_port)
    asked: dict[str, Any] = field(default_factory=dict)
    measured: list[Measured] = field(default_factory=list)
    stack: ExitStack = field(default_factory=ExitStack)

    def run(self) -> list[Line]:
        """Measure everything, and return the table's lines."""
        small, large = self.prepare()
        with self.stack:
            self.beside(small)
            self.ours("hot", small, hot_mb=32, beside="bare WSGI", aims=(0.8, 0.8, 0.8), known=0.9)
            self.ours("cold", small, hot_mb=0, beside="plain Django", aims=(0.5, 0.5, 0.7))
            self.larger(large)
            self.wagtail(small)
            found = self.rounds()
        return [Line(each.name, found[each.name], **each.others) for each in self.measured]

    def prepare(self) -> tuple[Path, Path]:
        """Return the folders of two databases, of which one holds ten times as much."""
        small, large = self.folder / "small", self.folder / "large"
        small.mkdir()
        self.asked = json.loads(self.filled(small, "small").splitlines()[-1])
        for name in ("list", "detail"):
            (self.folder / f"{name}.json").write_text(self.asked[name]["body"])
        shutil.copytree(small, large)
        self.filled(large, "large")
        return small, large

    def filled(self, state: Path, size: str) -> str:
        """Fill a database; return what that prints."""
        done = subprocess.run(
            [PYTHON, "-m", "bench.prepare", str(self.port), size],
            cwd=ROOT,
            env=environment(state),
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        return done.stdout

    def serve(self, application: str, variables: Mapping[str, str], probe: str) -> Server:
        """Run a server until all is measured."""
        return self.stack.enter_context(running(application, variables, probe))

    def add(self, name: str, server: Server, address: str, **others: Any) -> None:
        """Note what is to be measured."""
        headers = others.pop("headers", {})
        self.measured.append(Measured(name, server, address, headers, others))

    def rounds(self) -> dict[str, Figures]:
        """Load everything in turns, and return the best figures of each."""
        found: dict[str, list[Figures]] = {each.name: [] for each in self.measured}
        for number in range(ROUNDS):
            print(f"Round {number + 1} of {ROUNDS}.", flush=True)
            for each in self.measured:
                figures = loaded(each.server, each.address, self.seconds, each.headers)
                found[each.name].append(figures)
        return {name: best(figures) for name, figures in found.items()}

    def beside(self, state: Path) -> None:
        """Note the least that Python and Django can do, with bodies like ours."""
        variables = environment(state) | {"BENCH_BODIES": str(self.folder)}
        known = {"If-None-Match": '"bench"'}
        for name, application in (("bare WSGI", BARE), ("plain Django", PLAIN)):
            server = self.serve(application, variables, "/list")
            for kind in ("list", "detail"):
                self.add(f"{name} {kind}", server, f"/{kind}", queries=0)
            if application == BARE:
                self.add(f"{name} 304", server, "/list", queries=0, headers=known)

    def ours(
        self,
        name: str,
        state: Path,
        *,
        hot_mb: int,
        beside: str,
        aims: tuple[float, float, float],
        known: float | None = None,
    ) -> None:
        """Note our list, filtered list and detail, and a 304."""
        listed = self.asked["list"]
        server = self.serve(SITE, environment(state, hot_mb=hot_mb), listed["address"])
        for kind, aim in zip(KINDS, aims, strict=True):
            self.add(
                f"Madang {name} {kind}",
                server,
                self.asked[kind]["address"],
                queries=0 if hot_mb else self.asked[kind]["queries"],
                beside=f"{beside} {'detail' if kind == 'detail' else 'list'}",
                least=aim,
            )
        self.add(
            f"Madang {name} 304",
            server,
            listed["address"],
            headers={"If-None-Match": etag_of(server, listed["address"])},
            queries=0 if hot_mb else listed["queries"],
            beside="bare WSGI 304" if known else None,
            least=known,
        )

    def larger(self, state: Path) -> None:
        """Note our cold answers on ten times as much."""
        server = self.serve(SITE, environment(state, hot_mb=0), self.asked["list"]["address"])
        for kind in KINDS:
            self.add(
                f"Madang cold {kind} of 100,000",
                server,
                self.asked[kind]["address"],
                queries=self.asked[kind]["queries"],
                beside=f"Madang cold {kind}",
                least=1 / 1.3,
            )

    def wagtail(self, state: Path) -> None:
        """Note Wagtail's own two APIs on the same pages."""
        server = self.serve(SITE, environment(state), self.asked["v2 detail"]["address"])
        for kind in ("v2 list", "v2 detail", "v3 list", "v3 detail"):
            self.add(
                f"Wagtail {kind}",
                server,
                self.asked[kind]["address"],
                queries=self.asked[kind]["queries"],
            )
