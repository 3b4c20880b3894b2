"""Pages that are at every city's site, beside those that people publish."""

from django.urls import Resolver404, resolve, reverse

from cms.content_types import content_types

# Those that an app brings along; where it is not installed the address leads nowhere.
OF_APPS = (
    "/map/",
    "/calendar/",
    "/archive/",
    "/needs/",
    "/gaps/",
    "/accessibility/",
    "/participate/post/",
)


def is_there(path: str) -> bool:
    """Tell whether an app answers at an address, and not only the tree of pages."""
    try:
        return resolve(path).url_name not in ("detail", "wagtail_serve")
    except Resolver404:
        return False


def fixed_paths() -> list[str]:
    """Return the addresses of the home page, the lists, the topics and the apps' own pages."""
    lists = [reverse("list", kwargs={"declared": each}) for each in content_types().values()]
    return ["/", reverse("topics"), *lists, *filter(is_there, OF_APPS)]
