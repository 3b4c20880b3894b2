"""A mirror that follows a thousand random things, and is killed in between, holds the same."""

import random
import signal
from pathlib import Path

from madang_client import Client
from tests.clients.mirrors import ended, held, once, start
from tests.clients.sites import Site
from tests.delivery.processes import start as start_python

COUNT = 1000
KILLED_AT, STARTED_AT = COUNT // 2, COUNT * 6 // 10


def test_a_mirror_ends_identical_to_a_site_that_changed_a_thousand_times(
    running: Site, tmp_path: Path
) -> None:
    seed = random.SystemRandom().randrange(10**9)
    print(f"tests.clients.writer {seed} {COUNT}")
    folder = tmp_path / "copy"
    arguments = (running.address, folder, "--interval", "1")
    mirror = start(*arguments)
    orders = (str(seed), str(COUNT), *running.sections)
    with start_python(running.variables, "tests.clients.writer", *orders) as writer:
        assert writer.stdout is not None
        for line in writer.stdout:
            if int(line) == KILLED_AT:
                mirror.send_signal(signal.SIGKILL)
                assert ended(mirror)[0] == -signal.SIGKILL
            elif int(line) == STARTED_AT:
                mirror = start(*arguments)
    assert writer.returncode == 0

    mirror.send_signal(signal.SIGTERM)
    code, said, complained = ended(mirror)
    assert (code, complained) == (0, "")
    assert "Copied" not in said  # it went on where the other had been killed
    once(running.address, folder)

    stored = running.documents()
    assert len(stored) > len(running.sections)
    assert held(folder) == stored
    # The same by another way: what the site answers for each of them.
    with Client(running.address) as client:
        answered = {
            each.id: each.json for name in client.types() for each in client.list(name["name"])
        }
    assert answered == stored
