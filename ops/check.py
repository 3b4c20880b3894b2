"""`make check`: runs every check, also after one has failed, and fails at the end if any did."""

import os
import secrets
import subprocess
import sys
import tempfile

from ops.places import ROOT

PYTHON = sys.executable
MANAGE = [PYTHON, "manage.py"]
# The client is checked with the site, though nothing of the site imports it.
CLIENT = str(ROOT / "clients" / "python" / "src")


def production(state: str) -> dict[str, str]:
    """Return an environment that production's settings accept; nothing in it is kept or reached."""
    return {
        "DJANGO_SETTINGS_MODULE": "cms.settings.production",
        "SECRET_KEY": secrets.token_urlsafe(64),
        "MADANG_CONTACT_KEYS": secrets.token_urlsafe(64),
        "ALLOWED_HOSTS": "madang.invalid",
        "MADANG_BASE_URL": "https://madang.invalid",
        "DATABASE_URL": "postgres://madang@127.0.0.1/madang",
        "MADANG_STATE_DIR": state,
    }


def checks(state: str) -> dict[str, tuple[list[str], dict[str, str]]]:
    """Return what to run: its name, its command and what it needs in the environment."""
    testing = {"DJANGO_SETTINGS_MODULE": "cms.settings.test"}
    deploy = [*MANAGE, "check", "--deploy", "--fail-level", "WARNING"]
    linter = "from importlinter.cli import lint_imports_command as lint; lint(['--no-logo'])"
    return {
        "ruff check": ([PYTHON, "-m", "ruff", "check"], {}),
        "ruff format": ([PYTHON, "-m", "ruff", "format", "--check"], {}),
        "mypy": ([PYTHON, "-m", "mypy"], {}),
        "import-linter": ([PYTHON, "-c", linter], {"PYTHONPATH": CLIENT}),
        "migrations": ([*MANAGE, "makemigrations", "--check", "--dry-run"], testing),
        "personal data": ([*MANAGE, "privacy"], testing),
        "deployment": (deploy, production(state)),
    }


def main() -> int:
    """Run all checks and return 1 where one failed."""
    failed = []
    with tempfile.TemporaryDirectory(prefix="madang-check-") as state:
        for name, (command, extra) in checks(state).items():
            print(f"== {name}", flush=True)
            if subprocess.run(command, cwd=ROOT, env=os.environ | extra, check=False).returncode:
                failed.append(name)
    print(f"== failed: {', '.join(failed)}" if failed else "== all checks passed", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
