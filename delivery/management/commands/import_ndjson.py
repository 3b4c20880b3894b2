"""`manage.py import_ndjson`: make this installation a mirror of another one's export."""

import sys
from argparse import ArgumentParser
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from delivery.export.importing import ImportRefused, import_lines


class Command(BaseCommand):
    """Read an export into an empty installation, or renew a mirror; all or nothing."""

    help = _("내보내기 파일(export.ndjson)을 빈 설치에 넣어 거울로 만듭니다.")

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the file, and whether this installation is a mirror already."""
        parser.add_argument("file", help=_("내보내기 파일. 표준 입력은 -"))
        parser.add_argument(
            "--into-mirror",
            action="store_true",
            help=_("이미 거울인 설치를 새로 고칩니다. 파일에 없는 문서는 내려갑니다."),
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Import; raises CommandError with one sentence, and then wrote nothing."""
        try:
            with self.opened(options["file"]) as lines:
                done = import_lines(lines, into_mirror=options["into_mirror"])
        except (ImportRefused, OSError) as error:
            raise CommandError(str(error)) from error
        self.stdout.write(
            _("문서 %(count)d개를 읽었고 %(changed)d개가 바뀌었습니다. 다음 변경: %(changes)s")
            % vars(done)
        )

    def opened(self, name: str) -> Any:
        """Return the export, to be read line by line as bytes."""
        return nullcontext(sys.stdin.buffer) if name == "-" else Path(name).open("rb")
