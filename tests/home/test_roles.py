"""A section's editors run their own section and nobody else's; the team looks after all."""

import pytest
from django.contrib.auth.models import Group, User
from django.test import Client
from django.urls import reverse
from wagtail.models import GroupPagePermission

from home.models import HomePage, SectionPage
from home.roles import equip_section, equip_team
from tests.factories.listings import EventFactory
from tests.factories.sections import SectionFactory

pytestmark = pytest.mark.django_db


def member(group: Group) -> User:
    """Return a user of the admin who is in a group."""
    user = User.objects.create_user(f"user-{User.objects.count()}")
    user.groups.add(group)
    return user


def test_editors_write_and_publish_in_their_own_section(section: SectionPage) -> None:
    event = EventFactory(parent=section)
    editor = member(equip_section(section))

    assert section.permissions_for_user(editor).can_add_subpage()
    assert event.permissions_for_user(editor).can_edit()
    assert event.permissions_for_user(editor).can_publish()


def test_editors_touch_nothing_of_another_section(section: SectionPage) -> None:
    other = SectionFactory(parent=section.get_parent())
    event = EventFactory(parent=other)
    editor = member(equip_section(section))

    assert not other.permissions_for_user(editor).can_add_subpage()
    assert not event.permissions_for_user(editor).can_edit()
    assert not event.permissions_for_user(editor).can_publish()
    assert not section.get_parent().permissions_for_user(editor).can_add_subpage()


def test_the_team_reaches_every_section(home: HomePage, section: SectionPage) -> None:
    event = EventFactory(parent=section)
    person = member(equip_team(home))

    assert home.permissions_for_user(person).can_add_subpage()
    assert event.permissions_for_user(person).can_publish()
    assert person.has_perm("cms.change_topic")


def test_equipping_twice_changes_nothing(section: SectionPage) -> None:
    first = equip_section(section)
    second = equip_section(section)

    assert first == second
    assert GroupPagePermission.objects.filter(group=first).count() == 5


def test_an_editor_sees_the_admin_in_korean_and_the_form_of_an_event(
    client: Client, section: SectionPage
) -> None:
    client.force_login(member(equip_section(section)))

    address = reverse("wagtailadmin_pages:add", args=("listings", "eventpage", section.pk))
    page = client.get(address)

    assert page.status_code == 200
    for label in ("언제", "어디서", "참가비", "되풀이", "장애인 화장실 있음"):
        assert label in page.content.decode()
