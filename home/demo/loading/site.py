"""The home page and the site's address."""

from wagtail.models import Page, Site

from home.demo.loading.content import read
from home.models import HomePage


def set_address(host: str, port: int) -> None:
    """Let the default site answer at host and port; documents follow where that is new."""
    site = Site.objects.filter(is_default_site=True).first()
    if site is not None and (site.hostname, site.port) != (host, port):
        site.hostname, site.port = host, port
        site.save()


def make_home() -> HomePage:
    """Put our home page in the place of the one that a new Wagtail comes with."""
    words = read("home")
    root = Page.get_first_root_node()
    site = Site.objects.get(is_default_site=True)
    fresh = site.root_page.specific
    home: HomePage = root.add_child(
        instance=HomePage(
            title="남원 마당",
            slug="madang",
            hero_title=words["hero_title"],
            hero_lead=words["hero_lead"],
        )
    )
    home.save_revision().publish()
    site.root_page = home
    site.site_name = "남원 마당"
    site.save()
    if type(fresh) is Page and not fresh.get_children().exists():
        fresh.delete()
    return home
