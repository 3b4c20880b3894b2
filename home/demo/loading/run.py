"""Loading the demo: all or nothing, and only once."""

from django.contrib.auth.models import Group
from django.core.management import call_command
from django.utils import timezone, translation

from delivery.publishing.batches import batch
from home.demo.loading.booklets import ask_for_edition, make_booklet
from home.demo.loading.content import CONVERSATIONS
from home.demo.loading.listings import (
    make_communities,
    make_events,
    make_exchanges,
    make_resources,
)
from home.demo.loading.maker import Maker
from home.demo.loading.pictures import Pictures
from home.demo.loading.reviews import make_reviews
from home.demo.loading.roundtables import make_roundtables
from home.demo.loading.sections import make_sections, pick_favourites
from home.demo.loading.site import make_home
from home.demo.loading.stories import make_stories
from home.demo.loading.topics import make_topics
from home.demo.loading.trails import make_trails
from home.demo.loading.translations import make_translations
from home.demo.loading.users import keep, make_user, password
from home.models import SectionPage
from home.roles import equip_section, equip_team

PICTURE_SIZE = (1600, 1000)


def load(picture_size: tuple[int, int] = PICTURE_SIZE) -> bool:
    """Load everything in one transaction; tell whether there was anything to do.

    Passwords are on disk before the users are, so that no user is left without one.
    """
    if SectionPage.objects.exists():
        return False
    with translation.override("ko"), batch():
        home = make_home()
        maker = Maker(make_topics(), Pictures(picture_size))
        sections = make_sections(maker, home)
        make_communities(maker)
        make_events(maker, timezone.localdate())
        make_resources(maker)
        make_exchanges(maker, timezone.localdate())
        make_stories(maker)
        make_reviews(maker)
        make_roundtables(maker)
        call_command("import_conversations", str(CONVERSATIONS), verbosity=0)
        make_trails(maker, timezone.localdate())
        make_booklet(maker)
        pick_favourites(maker, sections)
        make_translations(maker, home)
        people: list[tuple[str, str, Group | None]] = [
            ("admin", "관리자: 모든 것", None),
            ("facilitator", "온라인 촉진단: 누리집 전체", equip_team(home)),
        ]
        for entry in sections:
            group = equip_section(maker.pages[entry["slug"]])
            people.append((entry["editor_username"], f"{entry['title']} 편집자", group))
        users = [{"username": n, "password": password(), "role": role} for n, role, _ in people]
        keep(users)
        for user, (_name, _role, own_group) in zip(users, people, strict=True):
            make_user(user["username"], user["password"], own_group)
    # What is public is known once the batch is stored.
    ask_for_edition()
    return True
