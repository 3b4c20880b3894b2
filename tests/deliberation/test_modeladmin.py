"""The list of flags in the admin: who sees what, how it is searched, what its buttons do."""

from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import Group, User
from django.test import Client
from django.urls import reverse
from wagtail.admin.admin_url_finder import AdminURLFinder

from deliberation.importing.run import import_file
from deliberation.models import ConversationPage, RecordFlag
from home.models import SectionPage
from home.roles import equip_section

pytestmark = pytest.mark.django_db
INDEX = "deliberation_recordflag_modeladmin_index"


@pytest.fixture
def imported(real_file: Path, team_section: SectionPage) -> SectionPage:
    """The team's section with the real records."""
    import_file(real_file)
    return team_section


def editor_of(section: SectionPage) -> Client:
    """Return a browser in which an editor of the section has logged in."""
    user = User.objects.create_user(f"editor-{section.slug}", password="secret")
    user.groups.add(equip_section(section))
    return logged_in(user)


def logged_in(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def page(client: Client, **parameters: str) -> str:
    """Return the list as HTML."""
    response = client.get(reverse(INDEX), parameters)
    assert response.status_code == 200
    return response.content.decode()


def listed(client: Client, **parameters: str) -> list[tuple[str, str]]:
    """Return the (title, field) pairs in the list."""
    response: Any = client.get(reverse(INDEX), parameters)
    return [(flag.record.title, flag.field) for flag in response.context["object_list"]]


def action(name: str, flag: RecordFlag) -> str:
    return reverse(f"deliberation_recordflag_modeladmin_{name}", args=[flag.pk])


def test_the_list_says_all_and_links_to_the_flagged_field(imported: SectionPage) -> None:
    html = page(editor_of(imported))

    record = ConversationPage.objects.get(title="지역 서점 활성화 방안")
    editor = reverse("wagtailadmin_pages:edit", args=[record.pk])
    assert f'href="{editor}#id_met_at_time"' in html
    for words in ("만난 시각", "잘려 있음", "2019. 07. 25 (목) 오전 10시 3", "해결됨", "손볼 기록"):
        assert words in html


def test_every_link_leads_to_a_field_of_the_editor(imported: SectionPage) -> None:
    client = editor_of(imported)
    for record in ConversationPage.objects.filter(flags__isnull=False).distinct():
        html = client.get(reverse("wagtailadmin_pages:edit", args=[record.pk])).content.decode()
        for flag in record.flags.all():
            assert f'id="id_{flag.field}"' in html


def test_an_editor_sees_only_flags_of_records_they_may_edit(
    imported: SectionPage, section: SectionPage, real_file: Path
) -> None:
    stranger = editor_of(section)
    assert stranger.get(reverse(INDEX)).status_code != 200

    moved = ConversationPage.objects.get(title="대학내 주차문제")
    moved.move(section, pos="last-child")

    assert {title for title, _ in listed(stranger)} == {"대학내 주차문제"}
    assert "대학내 주차문제" not in {title for title, _ in listed(editor_of(imported))}


def test_an_editor_can_settle_no_flag_of_others(
    imported: SectionPage, section: SectionPage
) -> None:
    flag = RecordFlag.objects.first()
    assert flag is not None

    response = editor_of(section).post(action("settle", flag))

    assert response.status_code == 404
    flag.refresh_from_db()
    assert flag.resolved_at is None


def test_the_menu_shows_it_only_to_those_who_may_edit_a_record(
    imported: SectionPage, section: SectionPage
) -> None:
    home = reverse("wagtailadmin_home")

    assert reverse(INDEX) in editor_of(imported).get(home).content.decode()
    assert reverse(INDEX) not in editor_of(section).get(home).content.decode()


def test_a_visitor_is_sent_to_the_login(imported: SectionPage, client: Client) -> None:
    flag = RecordFlag.objects.all()[0]

    assert "login" in client.get(reverse(INDEX))["Location"]
    assert "login" in client.post(action("settle", flag))["Location"]


def test_a_member_without_any_page_gets_nothing(imported: SectionPage) -> None:
    group = Group.objects.create(name="손님")
    user = User.objects.create_user("guest", password="secret")
    user.groups.add(group)

    assert logged_in(user).get(reverse(INDEX)).status_code != 200


def test_the_button_settles_and_opens_again_and_comes_back(imported: SectionPage) -> None:
    client = editor_of(imported)
    flag = RecordFlag.objects.get(reason="inferred")
    back = reverse(INDEX) + "?reason=inferred"
    assert listed(client, reason="inferred") == [(flag.record.title, "met_on")]

    response = client.post(action("settle", flag), {"next": back})

    assert response["Location"] == back
    assert listed(client, reason="inferred") == []
    assert listed(client, reason="inferred", state="settled") == [(flag.record.title, "met_on")]

    client.post(action("reopen", flag))
    assert listed(client, reason="inferred") == [(flag.record.title, "met_on")]


def test_settling_needs_a_post_with_a_token(imported: SectionPage) -> None:
    flag = RecordFlag.objects.all()[0]
    client = editor_of(imported)
    assert client.get(action("settle", flag)).status_code == 405

    strict = Client(enforce_csrf_checks=True)
    strict.cookies = client.cookies
    assert strict.post(action("settle", flag)).status_code == 403
    flag.refresh_from_db()
    assert flag.resolved_at is None


def test_nobody_is_sent_to_another_site(imported: SectionPage) -> None:
    flag = RecordFlag.objects.all()[0]

    response = editor_of(imported).post(action("settle", flag), {"next": "https://example.org/"})

    assert response["Location"] == reverse(INDEX)


def test_the_list_is_filtered_and_searched(imported: SectionPage) -> None:
    client = editor_of(imported)

    assert {field for _, field in listed(client, field="said")} == {"said"}
    assert len(listed(client, state="all")) == 23
    assert listed(client, state="settled") == []
    assert {title for title, _ in listed(client, q="서점")} == {"지역 서점 활성화 방안"}
    assert listed(client, q="7.28") == [("대학내 주차문제", "met_on")]


@pytest.mark.parametrize(
    "parameter", ["record__owner__password__startswith", "nonsense", "record__raw_text__contains"]
)
def test_a_parameter_that_is_no_filter_asks_the_database_nothing(
    parameter: str, imported: SectionPage
) -> None:
    assert len(listed(editor_of(imported), **{parameter: "x"})) == 23


def test_what_people_sent_is_shown_as_text(imported: SectionPage) -> None:
    flag = RecordFlag.objects.all()[0]
    flag.raw_value = "<script>alert(1)</script>"
    flag.save()

    html = page(editor_of(imported))

    assert "<script>alert(1)" not in html
    assert "&lt;script&gt;alert(1)" in html


def test_wagtail_finds_the_place_where_a_flag_is_mended(
    imported: SectionPage, section: SectionPage
) -> None:
    editor_of(imported), editor_of(section)
    flag = RecordFlag.objects.all()[0]
    own, other = User.objects.order_by("pk")

    assert AdminURLFinder(own).get_edit_url(flag).endswith(f"#id_{flag.field}")
    assert AdminURLFinder(other).get_edit_url(flag) is None


def test_a_record_with_flags_can_be_deleted(imported: SectionPage) -> None:
    record = ConversationPage.objects.get(title="청춘과학")

    record.delete()

    assert not RecordFlag.objects.filter(record_id=record.pk).exists()
