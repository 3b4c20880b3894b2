"""What a document is built with: the address it will be seen under."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self
from urllib.parse import urljoin

if TYPE_CHECKING:
    from cms.pages import BasePage


@dataclass(frozen=True)
class Building:
    """The surroundings of one document under construction.

    `origin` is scheme, host and port of the site, without a slash at the end.
    """

    origin: str

    @classmethod
    def for_page(cls, page: "BasePage") -> Self:
        """Return the surroundings of `page`: its site's origin, or none where it has no site."""
        site = page.get_site()
        return cls(origin=site.root_url if site else "")

    def absolute(self, address: str) -> str:
        """Return `address` with the site's origin before it, where it has none of its own."""
        return urljoin(f"{self.origin}/", address) if address else address
