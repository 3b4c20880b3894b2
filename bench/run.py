"""What is measured, in which order, and beside what."""

import json
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench.load import loaded
from bench.places import PYTHON, ROOT, environment
from bench.servers import free_port, running
from bench.table import Line

SITE = "cms.wsgi:application"


@dataclass
class Bench:
    """A run: its folder, how long each address is loaded, and the lines so far."""

    folder: Path
    seconds: int
    port: int = field(default_factory=free_port)
    lines: list[Line] = field(default_factory=list)
    asked: dict[str, Any] = field(default_factory=dict)

    @property
    def state(self) -> Path:
        """Where the site's database is."""
        return self.folder / "state"

    @property
    def bodies(self) -> dict[str, str]:
        """What the applications beside need: the bodies of our own answers."""
        return environment(self.state) | {"BENCH_BODIES": str(self.folder)}

    def prepare(self, size: str) -> None:
        """Fill the database; `small` is the first."""
        done = subprocess.run(
            [PYTHON, "-m", "bench.prepare", str(self.port), size],
            cwd=ROOT,
            env=environment(self.state),
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        if size == "small":
            self.asked = json.loads(done.stdout.splitlines()[-1])
            for name in ("list", "detail"):
                (self.folder / f"{name}.json").write_text(self.asked[name]["body"])

    def all(self) -> list[Line]:
        """Measure everything, and return the table's lines."""
        self.prepare("small")
        self.beside()
        self.ours("hot", hot_mb=32, beside="bare WSGI", least=(0.8, 0.8, 0.8), unchanged=0.9)
        self.ours("cold", hot_mb=0, beside="plain Django", least=(0.5, 0.5, 0.7), unchanged=None)
        self.wagtail()
        self.prepare("large")
        self.larger()
        return self.lines

    def add(self, server: Any, name: str, address: str, **others: Any) -> None:
        """Load one address, and put its line into the table."""
        headers = others.pop("headers", {})
        figures = loaded(server, address, self.seconds, headers)
        self.lines.append(Line(name, figures, **others))
        print(f"  {name}: {figures.rate:,.0f}/s, {figures.cpu:.2f} ms", flush=True)

    def beside(self) -> None:
        """Measure the least that Python and Django can do."""
        with running("bench.apps.bare:application", self.bodies, "/list") as server:
            for name in ("list", "detail"):
                self.add(server, f"bare WSGI {name}", f"/{name}", queries=0)
            self.add(
                server, "bare WSGI 304", "/list", queries=0, headers={"If-None-Match": '"bench"'}
            )
        with running("bench.apps.plain:application", self.bodies, "/list") as server:
            for name in ("list", "detail"):
                self.add(server, f"plain Django {name}", f"/{name}", queries=0)

    def ours(
        self,
        name: str,
        *,
        hot_mb: int,
        beside: str,
        least: tuple[float, float, float],
        unchanged: float | None,
    ) -> None:
        """Measure our list, filtered list and detail, and a 304."""
        variables = environment(self.state, hot_mb=hot_mb)
        kinds = ("list", "filtered", "detail")
        with running(SITE, variables, self.asked["list"]["address"], self.port) as server:
            for kind, aim in zip(kinds, least, strict=True):
                self.add(
                    server,
                    f"Madang {name} {kind}",
                    self.asked[kind]["address"],
                    queries=0 if hot_mb else self.asked[kind]["queries"],
                    beside=f"{beside} {'detail' if kind == 'detail' else 'list'}",
                    least=aim,
                )
            self.add(
                server,
                f"Madang {name} 304",
                self.asked["list"]["address"],
                headers={"If-None-Match": self.asked["list"]["etag"]},
                queries=0 if hot_mb else self.asked["list"]["queries"],
                beside="bare WSGI 304" if unchanged else None,
                least=unchanged,
            )

    def wagtail(self) -> None:
        """Measure Wagtail's own two APIs on the same pages."""
        first = self.asked["v2 detail"]["address"]
        with running(SITE, environment(self.state), first, self.port) as server:
            for kind in ("v2 list", "v2 detail", "v3 list", "v3 detail"):
                self.add(
                    server,
                    f"Wagtail {kind}",
                    self.asked[kind]["address"],
                    queries=self.asked[kind]["queries"],
                )

    def larger(self) -> None:
        """Measure our cold answers on ten times as much."""
        variables = environment(self.state, hot_mb=0)
        with running(SITE, variables, self.asked["list"]["address"], self.port) as server:
            for kind in ("list", "filtered", "detail"):
                self.add(
                    server,
                    f"Madang cold {kind}, 100,000",
                    self.asked[kind]["address"],
                    queries=self.asked[kind]["queries"],
                    beside=f"Madang cold {kind}",
                    least=1 / 1.3,
                )
