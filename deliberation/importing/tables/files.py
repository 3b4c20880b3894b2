"""Reading a file that somebody sent."""

from pathlib import Path

from django.utils.translation import gettext as _

from deliberation.importing.refusal import ImportRefused

MAX_BYTES = 20 * 1024 * 1024


def read_bytes(path: Path) -> bytes:
    """Return the file's content; raises ImportRefused for anything that is no file of use."""
    if path.is_dir():
        raise ImportRefused(_("‘%s’는 폴더입니다. CSV 파일을 골라 주세요.") % path)
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            words = {"size": size // 1024 // 1024 + 1, "most": MAX_BYTES // 1024 // 1024}
            raise ImportRefused(
                _("파일이 너무 큽니다(%(size)dMB). %(most)dMB 이하로 나누어 주세요.") % words
            )
        data = path.read_bytes()
    except FileNotFoundError as error:
        message = _("‘%s’ 파일이 없습니다. 파일의 위치를 확인해 주세요.")
        raise ImportRefused(message % path) from error
    except (OSError, ValueError) as error:
        message = _("‘%s’ 파일을 열 수 없습니다. 읽을 권한이 있는지 확인해 주세요.")
        raise ImportRefused(message % path) from error
    if not data.strip():
        raise ImportRefused(_("빈 파일입니다. 기록이 든 CSV 파일을 골라 주세요."))
    return data
