"""What may be loaded while something is laid out: our static files, and what it carries itself."""

from pathlib import Path
from urllib.parse import unquote, urlsplit

from django.conf import settings
from weasyprint.urls import URLFetcher, URLFetcherResponse


class OwnFiles(URLFetcher):
    """Reads `data:` addresses and files in the static folders; refuses all else."""

    def __init__(self) -> None:
        super().__init__(allowed_protocols={"file", "data"}, allow_redirects=False)

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> URLFetcherResponse:
        """Return the content of an address; raises PermissionError where it is not ours."""
        if not url.lower().startswith("data:") and not is_static_file(url):
            raise PermissionError(f"Not a file of ours: {url[:200]}")
        return super().fetch(url, headers)


def is_static_file(url: str) -> bool:
    """Tell whether an address is that of a file in one of the static folders."""
    parts = urlsplit(url)
    if parts.scheme != "file" or parts.netloc:
        return False
    path = Path(unquote(parts.path)).resolve()
    return any(path.is_relative_to(Path(each).resolve()) for each in settings.STATICFILES_DIRS)
