"""Brings the demo's database, static files and content up to date, in one run of Django."""

import os
import sys

from ops import assets, catalogues
from ops.places import ROOT


def bring_up_to_date(port: int) -> None:
    """Do what a start needs; a second run finds it done.

    Static files come before content: what is published may name them.
    """
    catalogues.compile_all(catalogues.stale(ROOT / "locale"))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings.dev")
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", interactive=False, verbosity=0)
    if not assets.collected():
        call_command("collectstatic", interactive=False, clear=True, verbosity=0)
        assets.mark_collected()
    call_command("load_demo", port=port)


if __name__ == "__main__":
    bring_up_to_date(int(sys.argv[1]))
