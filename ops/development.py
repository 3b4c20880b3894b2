"""The set-up that tests and checks need: all packages, and compiled catalogues."""

from ops import environment, turns
from ops.places import INTERPRETER
from ops.steps import run


def set_up() -> int:
    """Have `.venv` ready for development and return the exit code 0.

    Raises Complaint, or OSError, where something stands in the way.
    """
    with turns.alone():
        environment.prepare("dev")
        run("ops.catalogues", [INTERPRETER, "-m", "ops.catalogues"])
    return 0
