"""Each night gaps are marked, and a section's editors hear of new ones once."""

from datetime import date, timedelta

import pytest
from django.contrib.auth.models import User
from django.core import mail
from django.core.management import call_command
from django.utils import timezone
from wagtail.users.models import UserProfile

from deliberation.gaps.nightly import mark, tell
from deliberation.models import Gap
from home.models import HomePage, SectionPage
from home.roles import equip_section, equip_team
from tests.factories.deliberation import ProposalFactory
from tests.factories.sections import SectionFactory

pytestmark = pytest.mark.django_db


def editor(name: str, section: SectionPage, language: str = "ko") -> User:
    """Make an editor of a section."""
    user = User.objects.create_user(name, f"{name}@example.org", "pw")
    user.groups.add(equip_section(section))
    profile = UserProfile.get_for_user(user)
    profile.preferred_language = language
    profile.save()
    return user


def no_owner(section: SectionPage, title: str = "비를 피할 마당") -> ProposalFactory:
    """Publish a proposal that nobody is in charge of."""
    return ProposalFactory(
        parent=section, title=title, competence="no-owner", raised_on=timezone.localdate()
    )


def test_a_gap_is_marked_once_and_closed_when_it_is_filled(section: SectionPage) -> None:
    page = no_owner(section)
    mark()
    mark()
    assert [gap.kind for gap in Gap.objects.filter(closed_on=None)] == ["no-owner"]

    page.competence, page.department = "department", "아동 담당"
    page.save_revision().publish()
    mark(date(2026, 12, 1))
    assert Gap.objects.get().closed_on == date(2026, 12, 1)

    page.competence, page.department = "no-owner", ""
    page.save_revision().publish()
    mark()
    assert Gap.objects.count() == 2


def test_only_the_editors_of_the_section_are_told_and_only_once(
    home: HomePage, section: SectionPage
) -> None:
    editor("own", section)
    editor("other", SectionFactory(parent=home))
    no_owner(section)

    assert [tell(mark()), tell(mark())] == [1, 0]
    [sent] = mail.outbox
    assert sent.to == ["own@example.org"]
    assert "비를 피할 마당" in sent.body
    assert "http://testserver/gaps/" in sent.body

    no_owner(section, "다른 제안")
    tell(mark())
    assert "비를 피할 마당" not in mail.outbox[1].body


def test_each_editor_is_written_to_in_their_own_language(section: SectionPage) -> None:
    editor("english", section, "en")
    no_owner(section)
    tell(mark())
    assert "1 new gap" in mail.outbox[0].subject


def test_a_section_without_editors_is_looked_after_by_the_team(
    home: HomePage, section: SectionPage
) -> None:
    user = User.objects.create_user("team", "team@example.org", "pw")
    user.groups.add(equip_team(home))
    no_owner(section)
    assert tell(mark()) == 1


def test_editors_are_told_tomorrow_where_mail_fails_today(
    section: SectionPage, settings: pytest.FixtureRequest
) -> None:
    editor("own", section)
    no_owner(section)
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"  # type: ignore[attr-defined]
    settings.EMAIL_PORT = 1  # type: ignore[attr-defined]
    assert tell(mark()) == 0

    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"  # type: ignore[attr-defined]
    assert tell(mark()) == 1


def test_the_chore_does_it_all_and_twice_is_once(section: SectionPage) -> None:
    editor("own", section)
    ProposalFactory(parent=section, raised_on=timezone.localdate() - timedelta(days=45))
    call_command("chores", "gaps", verbosity=0)
    call_command("chores", "gaps", verbosity=0)
    assert len(mail.outbox) == 1
