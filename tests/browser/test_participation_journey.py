"""From one gathering to the next, on a telephone and without scripts."""

import re
from collections.abc import Callable
from datetime import timedelta
from io import StringIO

import pytest
import time_machine
from django.contrib.auth.models import User
from django.core import mail
from django.core.management import call_command
from django.db import connection
from django.utils import timezone
from playwright.sync_api import BrowserContext, Page, expect
from wagtail.models import GroupApprovalTask, Workflow, WorkflowPage, WorkflowTask

from home.models import SectionPage
from home.roles import equip_section
from listings.models import EventPage
from participation.models import Posting
from tests.home.site.city import City
from tests.participation.marker.places import database_texts
from tests.participation.marker.planting import encrypted

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
PHONE = {"viewport": {"width": 390, "height": 844}, "locale": "ko-KR", "has_touch": True}
LINK = re.compile(r"https?://\S+/participate/\S+/")
CONSENTS = (
    "위와 같이 연락처를 쓰는 데 동의합니다",
    "만 14세 이상이거나, 보호자가 대신 신청합니다",
)
LABELS = {
    "title": "제목",
    "starts_at": "언제",
    "place": "어디서",
    "capacity": "몇 명까지",
    "details": "어땠나요",
    "nickname": "별명",
    "contact": "전자우편이나 전화 하나",
}


@pytest.fixture
def editor(city: City) -> User:
    """An editor of the section, whose queue it is."""
    section = SectionPage.objects.get()
    task = GroupApprovalTask.objects.create(name="마당 검토")
    group = equip_section(section)
    task.groups.add(group)
    workflow = Workflow.objects.create(name="마당 검토")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    WorkflowPage.objects.create(workflow=workflow, page=section)
    user = User.objects.create_user("editor", "editor@example.org", "a long password")
    user.groups.add(group)
    return user


@pytest.fixture
def phone(new_context: Callable[..., BrowserContext]) -> Callable[[], Page]:
    """Opens a telephone on which no script runs."""
    return lambda: new_context(java_script_enabled=False, **PHONE).new_page()


@pytest.fixture
def desk(new_context: Callable[..., BrowserContext], editor: User) -> Page:
    """The editor's desk, logged in."""
    page = new_context(viewport={"width": 1280, "height": 900}).new_page()
    page.goto("/admin/login/")
    page.get_by_label("사용자 이름").or_(page.locator("#id_username")).first.fill("editor")
    page.locator("#id_password").fill("a long password")
    page.locator("button[type=submit]").click()
    return page


def press(page: Page, name: str) -> None:
    """Press a button as slowly as people do: a form that was just opened is a machine's."""
    page.wait_for_timeout(3100)
    page.get_by_role("button", name=name, exact=True).click()


def link_in(address: str, subject: str) -> str:
    """Return the first link of the last letter to an address."""
    sent = [each for each in mail.outbox if each.to == [address] and subject in each.subject]
    found = LINK.search(str(sent[-1].body))
    assert found is not None
    return found[0]


def fill(page: Page, **fields: str) -> None:
    """Fill in fields by their labels; consent is given wherever it is asked for."""
    for label, value in fields.items():
        page.get_by_label(LABELS[label], exact=True).fill(value)
    for label in CONSENTS:
        if page.get_by_label(label).count():
            page.get_by_label(label).check()


def approve(desk: Page, title: str) -> EventPage | None:
    """Approve what waits in the queue, as Wagtail's editor offers it."""
    posting = Posting.objects.get(page__title=title)
    desk.goto("/admin/participation/posting/")
    desk.get_by_role("link", name=title).first.click()
    desk.locator("footer [data-w-dropdown-target=toggle]").click()
    desk.locator("[data-workflow-action-name=approve]").first.click()
    desk.wait_for_url("**/admin/pages/**")
    expect(desk.get_by_role("link", name=title).first).to_be_visible()
    return EventPage.objects.filter(page_ptr=posting.page, live=True).first()


def join(page: Page, event: EventPage, name: str, *, waits: bool = False) -> None:
    """Join from the event's own page."""
    page.goto(str(event.get_url()))
    page.locator(".ticket a.button-wide").click()
    fill(page, nickname=name, contact=f"{name}@example.org")
    if waits:
        page.get_by_label("자리가 없으면 기다립니다").check()
    press(page, "신청하기")


def database_file() -> str:
    """Return the whole file of the database, with what lies in its free pages."""
    connection.ensure_connection()
    image: bytes = connection.connection.serialize()
    return image.decode("utf-8", "replace")


def test_one_gathering_leads_to_the_next_and_nothing_personal_stays(
    city: City, phone: Callable[[], Page], desk: Page
) -> None:
    organiser, first, second = phone(), phone(), phone()
    starts_at = timezone.localtime() + timedelta(days=3)

    organiser.goto("/")
    organiser.get_by_role("link", name="알리기", exact=True).click()
    fill(
        organiser,
        title="골목 텃밭 모임",
        starts_at=starts_at.strftime("%Y-%m-%dT%H:%M"),
        place="산내면 마을회관",
        capacity="1",
        contact="organiser@example.org",
    )
    press(organiser, "보내기")
    expect(organiser.get_by_text("잘 받았습니다")).to_be_visible()
    event = approve(desk, "골목 텃밭 모임")
    assert event is not None

    join(first, event, "first")
    expect(first.get_by_role("heading", name="자리가 있습니다")).to_be_visible()
    join(second, event, "second", waits=True)
    expect(second.get_by_role("heading", name="기다리는 중입니다")).to_be_visible()
    first.get_by_role("button", name="취소하고 연락처 지우기").click()
    expect(first.get_by_role("heading", name="취소했습니다")).to_be_visible()
    second.goto(link_in("second@example.org", "자리가 났습니다"))
    expect(second.get_by_role("heading", name="자리가 있습니다")).to_be_visible()

    with time_machine.travel(starts_at - timedelta(hours=20)):
        call_command("chores", "joining", stdout=StringIO())
        reminder = next(each for each in mail.outbox if each.subject.startswith("곧 만나요"))
        assert reminder.to == ["second@example.org"]
        assert "산내면 마을회관" in str(reminder.body).splitlines()[0]

    with time_machine.travel(starts_at + timedelta(hours=3)):
        second.goto(str(event.get_url()))
        second.get_by_role("link", name="후기 쓰기").first.click()
        fill(second, details="흙을 만지니 좋았어요.", contact="second@example.org")
        press(second, "보내기")
        second.get_by_role("link", name="다시 만나기").click()
        expect(second.get_by_label("어디서")).to_have_value("산내면 마을회관")
        again = starts_at + timedelta(days=7)
        fill(
            second,
            title="텃밭에서 다시",
            starts_at=again.strftime("%Y-%m-%dT%H:%M"),
            contact="second@example.org",
        )
        press(second, "보내기")
        review = Posting.objects.get(kind="review").page
        approve(desk, str(review))
        following = approve(desk, "텃밭에서 다시")
        assert following is not None
        second.goto(str(event.get_url()))
        expect(second.get_by_text("흙을 만지니 좋았어요.").first).to_be_visible()
        second.goto(str(following.get_url()))
        expect(second.get_by_role("link", name="골목 텃밭 모임").first).to_be_visible()

    with time_machine.travel(again + timedelta(days=32)):
        call_command("chores", "expire_personal", stdout=StringIO())
    kept = [
        f"{model.__name__}.{name}"
        for model, name in encrypted()
        if any(getattr(row, name) for row in model._default_manager.all())
    ]
    assert kept == []
    addresses = re.compile(r"(first|second|organiser)@")
    found = [text for _table, text in database_texts() if addresses.search(text)]
    assert found == []
    assert addresses.search(database_file()) is None
