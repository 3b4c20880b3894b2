"""The form that turns notes into a record, on a telephone: on a weak line, on none, twice, huge."""

import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.utils import timezone
from PIL import Image
from playwright.sync_api import BrowserContext, Page, Route, expect

from deliberation.models import ConversationPage, RecordKit
from tests.browser.test_accessibility import RULES
from tests.home.site.city import City

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
]
PHONE = {"viewport": {"width": 390, "height": 844}, "service_workers": "allow"}
FORM = "form[data-record-kit]"
READY = f"{FORM}[data-ready]"
# What the site's own worker keeps of pages does not open those of kits.
KEPT = """async (path) => {
  const ours = (await caches.keys()).filter((each) => each.startsWith("madang-records-"));
  const kept = ours.map(async (each) => (await caches.open(each)).keys());
  const paths = (await Promise.all(kept)).flat().map((each) => new URL(each.url).pathname);
  const wanted = [path, "/static/records/kit.js", "/static/records/sending.js"];
  return wanted.every((each) => paths.includes(each));
}"""


def new_kit(city: City) -> str:
    """Return the path of an empty kit whose link the section has given."""
    section = city.pages["sections"]
    return RecordKit.objects.create(section=section.page_ptr, is_trusted=True).path


@pytest.fixture
def address(city: City) -> str:
    """Return the path of an empty kit."""
    return new_kit(city)


def records() -> list[ConversationPage]:
    """Return the records which kits have made."""
    return list(ConversationPage.objects.filter(kit__isnull=False))


def photo_sizes(record: ConversationPage) -> list[tuple[int, int]]:
    """Return width and height, in points, of a record's photos."""
    return [(each.picture.width, each.picture.height) for each in record.photos.all()]


def opened(context: BrowserContext, address: str) -> Page:
    """Return a page of the browser that shows a kit, with its scripts running."""
    page = context.new_page()
    page.goto(address)
    page.wait_for_selector(READY, state="attached")
    return page


@pytest.fixture
def phone(new_context: Callable[..., BrowserContext], address: str) -> Page:
    """Return a telephone that shows the form, with its scripts running."""
    return opened(new_context(**PHONE), address)


def reload(page: Page) -> None:
    """Load the page anew and wait for its scripts."""
    page.reload()
    page.wait_for_selector(READY, state="attached")


def big_photo(folder: Path) -> Path:
    """Return a photo of 30 million points, all of them different: many megabytes."""
    path = folder / "big.jpg"
    Image.effect_noise((6000, 5000), 120).save(path, "JPEG", quality=95)
    assert path.stat().st_size > 15_000_000
    return path


def small_photo(folder: Path, name: str, size: tuple[int, int] = (900, 600)) -> Path:
    """Return a photo that need not be made smaller."""
    Image.new("RGB", size, "seagreen").save(folder / name)
    return folder / name


def fill_notes(page: Page) -> None:
    """Write what a record cannot do without."""
    page.get_by_label("모임 이름").fill("골목 잇기 모임")
    page.get_by_label("모인 날").fill("2026-03-02")
    page.get_by_label("연 사람이나 단체").fill("골목 모임")
    page.get_by_label("나눈 이야기").fill("버스가 드물다\n가로등이 어둡다")


def press_send(page: Page) -> None:
    page.get_by_role("button", name="기록으로 보내기").click()


def expect_published(page: Page) -> None:
    """Wait until the kit says that the record is public."""
    expect(page.get_by_role("heading", level=1, name="기록이 공개되었습니다")).to_be_visible(
        timeout=40_000
    )


def test_what_was_typed_survives_a_reload(phone: Page) -> None:
    phone.get_by_label("뜻을 모은 것").fill("쉼터를 둔다")
    reload(phone)
    expect(phone.get_by_label("뜻을 모은 것")).to_have_value("쉼터를 둔다")


def test_what_was_typed_is_on_the_server_a_little_later(
    phone: Page, new_context: Callable[..., BrowserContext], address: str
) -> None:
    phone.get_by_label("다음에 할 일").fill("다음 달에 다시 모인다")
    expect(phone.get_by_role("status")).to_have_text("저장했습니다")
    other = new_context().new_page()
    other.goto(address)
    expect(other.get_by_label("다음에 할 일")).to_have_value("다음 달에 다시 모인다")


def test_notes_taken_without_a_line_survive_a_reload_and_are_sent_when_it_is_back(
    phone: Page, address: str, tmp_path: Path
) -> None:
    phone.wait_for_function(KEPT, arg=address)
    phone.context.set_offline(True)
    fill_notes(phone)
    phone.get_by_label("사진 고르기").set_input_files(small_photo(tmp_path, "small.jpg"))
    phone.get_by_label("사진에 무엇이 보이나요").fill("골목에 모여 앉은 사람들")
    expect(phone.get_by_role("status")).to_have_text(
        "연결이 끊겼습니다. 적은 것은 이 기기에 있습니다."
    )
    reload(phone)
    expect(phone.get_by_label("나눈 이야기")).to_have_value("버스가 드물다\n가로등이 어둡다")
    expect(phone.get_by_role("img", name="small.jpg")).to_be_visible()
    press_send(phone)
    expect(phone.get_by_role("status")).to_contain_text("연결되면 보냅니다")
    reload(phone)
    expect(phone.get_by_role("status")).to_contain_text("연결되면 보냅니다")
    assert records() == []

    phone.context.set_offline(False)
    expect_published(phone)
    [record] = records()
    assert photo_sizes(record) == [(900, 600)]


def test_a_double_click_makes_one_record(phone: Page) -> None:
    fill_notes(phone)
    phone.get_by_role("button", name="기록으로 보내기").dblclick()
    expect_published(phone)
    assert len(records()) == 1


def test_an_answer_that_was_lost_makes_no_second_record(phone: Page, address: str) -> None:
    lost: list[int] = []

    def lose_first(route: Route) -> None:
        if route.request.method != "POST" or lost:
            route.continue_()
            return
        lost.append(route.fetch(max_redirects=0).status)
        route.abort("connectionreset")

    phone.route(f"**{address}", lose_first)
    fill_notes(phone)
    press_send(phone)
    expect(phone.get_by_role("status")).to_contain_text("연결되면 보냅니다")
    phone.evaluate("window.dispatchEvent(new Event('online'))")
    expect_published(phone)
    assert lost == [200]
    assert len(records()) == 1


def test_a_huge_photo_is_made_small_and_sent(phone: Page, tmp_path: Path) -> None:
    fill_notes(phone)
    phone.get_by_label("사진 고르기").set_input_files(big_photo(tmp_path))
    phone.get_by_label("사진에 무엇이 보이나요").fill("잔무늬")
    expect(phone.get_by_role("img", name="big.jpg")).to_be_visible(timeout=60_000)
    press_send(phone)
    expect_published(phone)
    [record] = records()
    assert photo_sizes(record) == [(2000, 1667)]


def test_a_file_that_is_no_photo_is_refused_and_the_rest_is_kept(
    phone: Page, tmp_path: Path
) -> None:
    fill_notes(phone)
    good, bad = small_photo(tmp_path, "good.png", (300, 200)), tmp_path / "notes.jpg"
    bad.write_text("사진이 아닙니다")
    field = phone.get_by_label("사진 고르기")
    field.set_input_files([bad, good])
    expect(field).to_have_accessible_description(re.compile("사진으로 읽을 수 없어.*notes.jpg"))
    expect(phone.get_by_role("img", name="good.png")).to_be_visible()
    expect(phone.get_by_label("나눈 이야기")).to_have_value("버스가 드물다\n가로등이 어둡다")
    press_send(phone)
    expect_published(phone)
    assert [photo_sizes(each) for each in records()] == [[(300, 200)]]


def test_what_is_missing_is_said_at_its_field_and_gets_the_focus(phone: Page) -> None:
    fill_notes(phone)
    phone.get_by_label("모임 이름").fill("")
    press_send(phone)
    field = phone.get_by_label("모임 이름")
    expect(field).to_be_focused()
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(phone.get_by_role("alert")).to_contain_text("모임 이름")
    expect(phone.get_by_label("나눈 이야기")).to_have_value("버스가 드물다\n가로등이 어둡다")
    assert records() == []


def test_the_text_of_another_device_is_shown_and_replaces_nothing(
    phone: Page, new_context: Callable[..., BrowserContext], address: str
) -> None:
    other = opened(new_context(), address)
    other.get_by_label("나눈 이야기").fill("가로등이 어둡다")
    expect(other.get_by_role("status")).to_have_text("저장했습니다")

    mine = phone.get_by_label("나눈 이야기")
    mine.fill("버스가 드물다")
    phone.get_by_role("button", name="다른 글 보기").click()
    expect(phone.get_by_role("definition")).to_have_text("가로등이 어둡다")
    expect(mine).to_have_value("버스가 드물다")
    phone.get_by_role("button", name="두 글을 이어 붙이기").click()
    expect(mine).to_have_value("버스가 드물다\n가로등이 어둡다")
    expect(phone.get_by_role("status")).to_have_text("저장했습니다")
    other.reload()
    expect(other.get_by_label("나눈 이야기")).to_have_value("버스가 드물다\n가로등이 어둡다")


def test_notes_on_an_old_text_are_not_sent_over_a_newer_one(
    phone: Page, new_context: Callable[..., BrowserContext], address: str
) -> None:
    other = opened(new_context(), address)
    other.get_by_label("나눈 이야기").fill("가로등이 어둡다")
    expect(other.get_by_role("status")).to_have_text("저장했습니다")

    fill_notes(phone)
    press_send(phone)
    expect(phone.get_by_role("button", name="다른 글 보기")).to_be_focused()
    assert records() == []
    phone.get_by_role("button", name="이 화면의 글로 이어 쓰기").click()
    press_send(phone)
    expect_published(phone)
    assert len(records()) == 1


def test_what_was_not_sent_in_time_can_still_be_copied(phone: Page, address: str) -> None:
    phone.get_by_label("나눈 이야기").fill("버스가 드물다")
    expect(phone.get_by_role("status")).to_have_text("저장했습니다")
    yesterday = timezone.now() - timedelta(days=1)
    RecordKit.objects.update(sent_at=yesterday, corrections_until=yesterday)
    phone.get_by_label("나눈 이야기").fill("버스가 아주 드물다")
    expect(phone.get_by_role("status")).to_contain_text("이 주소로는 더 보낼 수 없습니다")
    phone.reload()
    left = phone.get_by_role("textbox", name="이 기기에 남은 글")
    expect(left).to_have_value(re.compile("버스가 아주 드물다"))
    assert not Axe().run(phone, options=RULES).violations_count
    phone.get_by_role("button", name="이 기기에서 지우기").click()
    expect(left).to_be_hidden()
