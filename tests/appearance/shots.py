"""Takes the pictures."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.appearance.pages import MissingPageError

FOLDER = Path(__file__).resolve().parent.parent.parent / "test-results" / "appearance"
WIDTHS = (390, 1280)
PATIENCE = 60_000  # milliseconds
TWICE = "html { font-size: 200% }"


@dataclass(frozen=True)
class Look:
    """How a page is looked at."""

    width: int
    is_dark: bool = False
    is_large: bool = False

    @property
    def mark(self) -> str:
        """What the names of its pictures end with."""
        return f"{self.width}" + "-dark" * self.is_dark + "-large" * self.is_large


def shoot(browser: Browser, site: str, pages: Mapping[str, str], look: Look) -> Iterator[Path]:
    """Take a picture of each page, whole; raises MissingPageError where one is not there."""
    context = browser.new_context(
        base_url=site,
        viewport={"width": look.width, "height": 900},
        color_scheme="dark" if look.is_dark else "light",
        reduced_motion="reduce",
        service_workers="block",
        bypass_csp=look.is_large,
    )
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, address in pages.items():
        yield picture_of(page, name, address, look)
    context.close()


def picture_of(page: Page, name: str, address: str, look: Look) -> Path:
    """Take the picture of one page."""
    answer = page.goto(address, wait_until="networkidle")
    if answer is None or not answer.ok:
        raise MissingPageError(f"{address} answers {answer.status if answer else 'nothing'}.")
    if look.is_large:
        page.add_style_tag(content=TWICE)
    # Pictures further down are loaded only when they come near.
    page.evaluate("document.querySelectorAll('img').forEach(each => { each.loading = 'eager' })")
    page.wait_for_load_state("networkidle")
    file = FOLDER / f"{name}-{look.mark}.png"
    page.screenshot(path=file, full_page=True, animations="disabled")
    return file
