"""Keeps running what goes beside the demo's web server: what dies is started again."""

import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ops import server
from ops.places import INTERPRETER, ROOT, Command
from ops.steps import say

LOOK = 0.5  # seconds between two looks
SHORTEST_PAUSE, LONGEST_PAUSE = 2.0, 60.0  # seconds before what died is started again
LONG_LIFE = 120.0  # seconds after which a death is no series any more


def commands() -> dict[str, Command]:
    """Return what runs beside the web server: slow work such as booklets, webhooks, chores."""
    named = {
        "db_worker": ("--backend", "background", "--no-reload", "-v0"),
        "send_webhooks": (),
        "chores": (),
    }
    return {
        name: [INTERPRETER, ROOT / "manage.py", name, *options] for name, options in named.items()
    }


@dataclass
class Kept:
    """One command, and how its latest life went; `pause` is how long to wait after a death."""

    name: str
    command: Command
    process: subprocess.Popen[bytes] | None = None
    started_at: float = 0.0
    begins_at: float = 0.0
    pause: float = SHORTEST_PAUSE
    is_told: bool = False


class Keeper:
    """Starts commands, and starts each again that ends, after a pause that doubles up to a minute.

    It says so at the first death of each: what goes on dying shall not fill the screen.
    """

    def __init__(
        self,
        commands: Mapping[str, Command],
        environment: Mapping[str, str],
        *,
        shortest: float = SHORTEST_PAUSE,
        look: float = LOOK,
    ) -> None:
        self.environment = environment
        self.shortest = shortest
        self.look = look
        self.kept = [Kept(name, each, pause=shortest) for name, each in commands.items()]
        self.is_over = threading.Event()
        self.thread = threading.Thread(target=self.watch, name="beside", daemon=True)

    def start(self) -> None:
        """Start all, and watch over them."""
        for each in self.kept:
            self.begin(each)
        self.thread.start()

    def begin(self, kept: Kept) -> None:
        """Start one of them."""
        kept.process = subprocess.Popen(
            kept.command, cwd=ROOT, env=self.environment, stdin=subprocess.DEVNULL
        )
        kept.started_at = time.monotonic()

    def watch(self) -> None:
        """Look after all until it is over."""
        while not self.is_over.wait(self.look):
            for each in self.kept:
                self.look_after(each)

    def look_after(self, kept: Kept) -> None:
        """Notice a death, and start it again once its pause is over."""
        now = time.monotonic()
        if kept.process is not None:
            if kept.process.poll() is None:
                return
            if now - kept.started_at > LONG_LIFE:
                kept.pause = self.shortest
            kept.begins_at, kept.process = now + kept.pause, None
            kept.pause = min(kept.pause * 2, LONGEST_PAUSE)
        # Said only now: a terminal's Ctrl-C ends it too, and then nothing is started again.
        if now >= kept.begins_at and not self.is_over.is_set():
            self.tell(kept)
            try:
                self.begin(kept)
            except OSError:  # no memory or no files left: later, perhaps
                kept.begins_at = now + kept.pause

    def tell(self, kept: Kept) -> None:
        """Say once that something has died and is started again."""
        if not kept.is_told:
            kept.is_told = True
            say(
                f"{kept.name}이(가) 멈추어 다시 시작합니다. 또 멈추면 알리지 않고 다시 시작합니다.",
                f"{kept.name} had stopped and is started again, and will be without a word "
                "if it stops once more.",
            )

    def stop(self) -> None:
        """End all, and start nothing again."""
        self.is_over.set()
        if self.thread.ident is not None:
            self.thread.join()
        running = [each.process for each in self.kept if each.process is not None]
        end_all(running)


def end_all(processes: Sequence[subprocess.Popen[bytes]]) -> None:
    """Ask all to end at once, then wait for each."""
    for each in processes:
        if each.poll() is None:
            each.terminate()
    for each in processes:
        server.stop(each)
