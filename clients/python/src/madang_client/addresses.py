"""Which address the API has, and to which other addresses a client may be led."""

import httpx

from madang_client.errors import NotAllowedThere, NotMadang

PATH = "/api/v1/"
SCHEMES = ("http", "https")


def api_address(given: str) -> httpx.URL:
    """Return the address of the API of the site at `given`; raises ValueError."""
    try:
        address = httpx.URL(given.strip())
    except httpx.InvalidURL:
        raise ValueError("That is no address: give one like https://city.example.") from None
    if address.scheme not in SCHEMES or not address.host:
        raise ValueError("The address has to begin with https:// or http:// and name a host.")
    if address.userinfo:
        raise ValueError("The address must not hold a password: give a key instead.")
    if address.query or address.fragment:
        raise ValueError("The address must end before any ? or #.")
    path = address.path.rstrip("/").removesuffix(PATH.rstrip("/"))
    return address.copy_with(path=path + PATH)


def origin(address: httpx.URL) -> tuple[str, str, int | None]:
    """Return the scheme, host and port; the port is none where it is the usual one."""
    return address.scheme, address.host, address.port


def led_to(
    base: httpx.URL, target: str, *, has_key: bool, at: httpx.URL | None = None
) -> httpx.URL:
    """Return where a link or redirect, found `at` an address of the API at `base`, leads.

    Raises NotMadang where that is no address, and NotAllowedThere where it leads from https to
    http, or, with a key, to another host: the key is only for the site that gave it out.
    """
    try:
        address = (at or base).join(target)
    except (httpx.InvalidURL, ValueError):
        raise NotMadang("The site's answer leads to something that is no address.") from None
    if address.scheme not in SCHEMES or not address.host:
        raise NotMadang("The site's answer leads to something that is no address.")
    if origin(address) == origin(base) or is_secured(base, address):
        return address
    if base.scheme == "https" and address.scheme == "http":
        raise NotAllowedThere(
            f"The site's answer leads from https to http ({address.host}): "
            "its web server has to say that it is reached by https."
        )
    if has_key:
        raise NotAllowedThere(
            f"The site's answer leads to another place ({shown(address)}), "
            "and the key is not given away: name that address yourself if it is the right one."
        )
    return address


def is_secured(base: httpx.URL, address: httpx.URL) -> bool:
    """Tell whether `address` is the same host by https instead of http."""
    return origin(base) == ("http", address.host, None) and origin(address)[::2] == ("https", None)


def shown(address: httpx.URL) -> str:
    """Return the scheme, host and port of an address for a person."""
    return f"{address.scheme}://{address.netloc.decode('ascii')}"
