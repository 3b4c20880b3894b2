"""Editors make editions from the page of a booklet, and watch them grow."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from deliberation.booklets.editions import ask_for
from deliberation.models import BookletEdition, BookletPage, ConversationPage
from deliberation.models.editions import EditionState
from home.models import SectionPage
from home.roles import equip_section
from tests.factories.sections import SectionFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(section: SectionPage) -> Client:
    """The browser of an editor of the section."""
    user = User.objects.create_user("editor", "e@example.org", "pw")
    user.groups.add(equip_section(section))
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def stranger(section: SectionPage) -> Client:
    """The browser of an editor of another section."""
    other = SectionFactory(parent=section.get_parent(), title="다른 마당", slug="other")
    user = User.objects.create_user("stranger", "s@example.org", "pw")
    user.groups.add(equip_section(other))
    client = Client()
    client.force_login(user)
    return client


def addresses(booklet: BookletPage) -> tuple[str, str]:
    """Return where an edition is asked for, and where editions are listed."""
    return (
        reverse("new_edition", args=[booklet.pk]),
        reverse("booklet_editions", args=[booklet.pk]),
    )


def test_a_button_on_the_booklet_leads_to_a_new_edition(
    editor: Client, booklet: BookletPage, records: list[ConversationPage]
) -> None:
    new, _list = addresses(booklet)
    edit = reverse("wagtailadmin_pages:edit", args=[booklet.pk])
    assert f'href="{new}"' in editor.get(edit).content.decode()
    other = reverse("wagtailadmin_pages:edit", args=[records[0].pk])
    assert "판 만들기" not in editor.get(other).content.decode()


def test_an_editor_makes_an_edition_and_finds_its_files(
    editor: Client,
    booklet: BookletPage,
    committed: Callable[[], AbstractContextManager[list[Any]]],
) -> None:
    new, listed = addresses(booklet)
    assert "저녁 도서관" in editor.get(new).content.decode()
    assert not BookletEdition.objects.exists()  # looking makes nothing
    with committed():
        answer = editor.post(new)
    assert answer.status_code == 302
    assert answer["Location"] == listed

    edition = BookletEdition.objects.get()
    assert edition.is_done
    page = editor.get(listed)
    assert f"/editions/{edition.uuid}/booklet.pdf" in page.content.decode()
    assert "Refresh" not in page


def test_a_page_that_asks_for_an_edition_needs_its_token(booklet: BookletPage) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(User.objects.create_superuser("admin", "a@example.org", "pw"))
    assert client.post(addresses(booklet)[0]).status_code == 403
    assert not BookletEdition.objects.exists()


def test_progress_is_shown_and_the_page_reads_itself_again(
    editor: Client, booklet: BookletPage
) -> None:
    ask_for(booklet)
    BookletEdition.objects.update(state=EditionState.WORKING, done_steps=3, total_steps=6)
    answer = editor.get(addresses(booklet)[1])
    assert 'value="3" max="6"' in answer.content.decode()
    assert answer["Refresh"] == "3"


def test_what_cannot_be_made_is_said_in_a_sentence(
    editor: Client, booklet: BookletPage, records: list[ConversationPage]
) -> None:
    records[1].unpublish()
    answer = editor.post(addresses(booklet)[0])
    assert answer.status_code == 400
    assert "공개되지 않은 기록이 있습니다: ‘비를 피할 마당’" in answer.content.decode()
    assert not BookletEdition.objects.exists()


def test_who_may_not_publish_the_booklet_makes_no_edition(
    stranger: Client, booklet: BookletPage
) -> None:
    edition = ask_for(booklet)
    BookletEdition.objects.update(state=EditionState.FAILED)
    again = reverse("remake_edition", args=[booklet.pk, edition.pk])
    new, listed = addresses(booklet)
    for answer in (stranger.get(new), stranger.post(new), stranger.get(listed)):
        assert answer.status_code == 302
        assert answer["Location"] != listed
    stranger.post(again)
    assert BookletEdition.objects.get().state == EditionState.FAILED
    assert Client().get(new)["Location"].startswith("/admin/login/")


def test_an_edition_that_failed_says_why_and_is_made_again(
    editor: Client,
    booklet: BookletPage,
    committed: Callable[[], AbstractContextManager[list[Any]]],
) -> None:
    edition = ask_for(booklet)
    BookletEdition.objects.update(state=EditionState.FAILED, failure="저장할 곳이 모자랍니다.")
    again = reverse("remake_edition", args=[booklet.pk, edition.pk])
    page = editor.get(addresses(booklet)[1]).content.decode()
    assert "저장할 곳이 모자랍니다." in page
    assert again in page
    with committed():
        editor.post(again)
    assert BookletEdition.objects.get().is_done
    assert editor.get(again).status_code == 405


def test_an_edition_that_has_stopped_can_be_made_again_one_at_work_cannot(
    editor: Client,
    booklet: BookletPage,
    committed: Callable[[], AbstractContextManager[list[Any]]],
) -> None:
    edition = ask_for(booklet)
    again = reverse("remake_edition", args=[booklet.pk, edition.pk])
    BookletEdition.objects.update(state=EditionState.WORKING, attempt=1)
    with committed():
        answer = editor.post(again, follow=True)
    assert "만드는 중이거나 다 되었습니다" in answer.content.decode()
    assert BookletEdition.objects.get().attempt == 1

    BookletEdition.objects.update(touched_at=timezone.now() - timedelta(minutes=11))
    page = editor.get(addresses(booklet)[1])
    assert "10분 넘게 나아가지 않았습니다." in page.content.decode()
    assert "Refresh" not in page
    with committed():
        editor.post(again)
    assert BookletEdition.objects.get().is_done


def test_changes_that_are_not_published_are_pointed_out(
    editor: Client, booklet: BookletPage
) -> None:
    booklet.subtitle = "새 작은 제목"
    booklet.save_revision()
    assert "공개하지 않은 고침이 있습니다." in editor.get(addresses(booklet)[0]).content.decode()


def test_an_editor_writes_a_booklet_and_the_same_record_only_once(
    editor: Client, section: SectionPage, records: list[ConversationPage]
) -> None:
    address = reverse("wagtailadmin_pages:add", args=["deliberation", "bookletpage", section.pk])
    form = {
        "title": "새 책자",
        "slug": "new-booklet",
        "licence": "kogl-1",
        "action-publish": "1",
        "records-TOTAL_FORMS": "2",
        "records-INITIAL_FORMS": "0",
        "records-0-record": str(records[1].pk),
        "records-0-ORDER": "1",
        "records-1-record": str(records[1].pk),
        "records-1-ORDER": "2",
        "credits-TOTAL_FORMS": "1",
        "credits-INITIAL_FORMS": "0",
        "credits-0-role": "엮은 이",
        "credits-0-name": "온라인 촉진단",
        "credits-0-ORDER": "1",
        "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
    }
    assert editor.post(address, form).status_code == 200
    assert not BookletPage.objects.exists()

    form |= {"records-1-record": str(records[0].pk), "records-1-ORDER": "0"}
    assert editor.post(address, form).status_code == 302
    booklet = BookletPage.objects.get()
    assert booklet.live
    assert [row.record.pk for row in booklet.records.all()] == [records[0].pk, records[1].pk]
