"""What an installation keeps on its own disk: where it lies, and the secret made at first start."""

import os
import secrets
from pathlib import Path


def state_dir(base_dir: Path) -> Path:
    """Return the folder for database, uploads and secrets (`MADANG_STATE_DIR`, else `var/`)."""
    folder = Path(os.environ.get("MADANG_STATE_DIR") or base_dir / "var")
    folder.mkdir(parents=True, exist_ok=True)
    return folder.resolve()


def kept_secret(path: Path, size: int = 64) -> str:
    """Return the secret in `path`, making one of `size` bytes at first use (mode 0600).

    Raises OSError where the folder cannot be written.
    """
    if not path.exists():
        # O_EXCL through a private file and a link: two starts at once agree on one secret.
        draft = path.with_name(f"{path.name}.{os.getpid()}")
        draft.touch(mode=0o600)
        draft.write_text(secrets.token_urlsafe(size))
        try:
            os.link(draft, path)
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    return path.read_text().strip()
