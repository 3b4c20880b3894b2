"""`manage.py import_conversations`: make records of a list of conversation meetings."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from deliberation.importing.refusal import ImportRefused
from deliberation.importing.report_text import report_lines
from deliberation.importing.run import import_file
from deliberation.importing.sections import DEFAULT_SECTION


class Command(BaseCommand):
    """Import a CSV file of conversation meetings, and say row by row what was understood."""

    help = _("대화모임 목록(CSV)을 기록으로 가져옵니다. 여러 번 해도 한 번 한 것과 같습니다.")

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the file, the section, and whether only to look."""
        parser.add_argument("file", type=Path, help=_("대화모임 목록 CSV 파일"))
        parser.add_argument(
            "--section", default=DEFAULT_SECTION, help=_("기록을 넣을 마당의 주소(slug)")
        )
        parser.add_argument(
            "--dry-run", action="store_true", help=_("저장하지 않고 무엇을 알아들었는지만 봅니다.")
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Import and report; raises CommandError with one sentence, and then wrote nothing."""
        try:
            report = import_file(options["file"], options["section"], is_dry_run=options["dry_run"])
        except ImportRefused as error:
            raise CommandError(str(error)) from error
        if options["verbosity"] > 0:
            for line in report_lines(report):
                self.stdout.write(line)
