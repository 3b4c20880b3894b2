"""`make appearance`: pictures of twelve pages of a running site, into test-results/appearance/.

Without an address the demo is looked at; --dark and --large show the night and 200 % text.
"""

import argparse
import sys

from playwright.sync_api import sync_playwright

from tests.appearance.pages import MissingPageError, pages_of
from tests.appearance.shots import WIDTHS, Look, shoot
from tests.chromium import ARGUMENTS, CHROMIUM


def main() -> int:
    """Take the pictures; 1 where a page is missing."""
    parser = argparse.ArgumentParser(prog="make appearance", description=__doc__)
    parser.add_argument("site", nargs="?", default="http://127.0.0.1:8000")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--large", action="store_true")
    asked = parser.parse_args()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        try:
            pages = pages_of(asked.site)
            for width in WIDTHS:
                look = Look(width, is_dark=asked.dark, is_large=asked.large)
                for file in shoot(browser, asked.site, pages, look):
                    print(file)
        except MissingPageError as missing:
            print(missing, file=sys.stderr)
            return 1
        finally:
            browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
