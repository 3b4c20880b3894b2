"""`make demo`: from a clean checkout to an open site, and within seconds the next time."""

import os

from ops import beside, environment, port, room, server, turns, welcome
from ops.diagnosis import ROOM_TO_RUN_MB
from ops.places import INTERPRETER, Command, state_dir
from ops.steps import run, say


def demonstrate() -> int:
    """Set up what is missing, serve until told to stop, and return the exit code.

    Raises Complaint, or OSError, where something stands in the way.
    """
    server.end_on_signals()
    number = port.wanted(os.environ.get("PORT"))
    with port.held(number) as listener:
        state = state_dir()
        room.need_writable(state)
        room.need_room(state, ROOM_TO_RUN_MB)
        surroundings = os.environ | {
            "DJANGO_SETTINGS_MODULE": "cms.settings.dev",
            "MADANG_STATE_DIR": str(state),
            "MADANG_BASE_URL": f"http://{port.HOST}:{number}",
        }
        with turns.alone():
            environment.prepare("base")
            say("자료를 준비합니다.", "Preparing the data.")
            preparing: Command = [INTERPRETER, "-m", "ops.site_state", str(number)]
            run("ops.site_state", preparing, surroundings)
        process = server.start(listener, surroundings)
    workers = beside.Keeper(beside.commands(), surroundings)
    try:
        workers.start()
        server.wait_for_answer(process, number)
        print(welcome.words(number, state / "demo_passwords.json"), flush=True)
        return process.wait()
    except KeyboardInterrupt:
        say("마당을 닫습니다.", "Madang is closing.")
        return 0
    finally:
        workers.stop()
        server.stop(process)
