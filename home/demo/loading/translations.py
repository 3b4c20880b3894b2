"""The demo's pages in English: the front page, and some that a visitor may follow from it."""

from wagtail.models import Locale

from home.demo.loading.content import read
from home.demo.loading.maker import Maker
from home.demo.loading.streams import paragraphs
from home.models import HomePage

HOME_TITLE = "Namwon Madang"


def make_translations(maker: Maker, home: HomePage) -> None:
    """Translate the front page, then the others, sections before what is in them."""
    english = Locale.objects.get_or_create(language_code="en")[0]
    translated = home.copy_for_translation(english)
    words = read("home")["english"]
    translated.title = HOME_TITLE
    translated.hero_title, translated.hero_lead = words["hero_title"], words["hero_lead"]
    translated.save_revision().publish()
    for entry in read("translations"):
        page = maker.pages[entry["slug"]].specific.copy_for_translation(english)
        page.title, page.summary = entry["title"], entry["summary"]
        for name, texts in entry["streams"].items():
            setattr(page, name, paragraphs(texts))
        for name, text in entry.get("fields", {}).items():
            setattr(page, name, text)
        page.save_revision().publish()
