"""The pages of the record kit: without scripts, for every eye and hand, and for anybody."""

from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, expect

from tests.browser.test_accessibility import RULES
from tests.browser.test_record_kit import (
    PHONE,
    READY,
    expect_published,
    fill_notes,
    new_kit,
    opened,
    photo_sizes,
    press_send,
    records,
    small_photo,
)
from tests.home.site.city import City

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
]


def test_the_form_sends_without_scripts(
    new_context: Callable[..., BrowserContext], city: City, tmp_path: Path
) -> None:
    page = new_context(java_script_enabled=False, **PHONE).new_page()
    page.goto(new_kit(city))
    fill_notes(page)
    page.get_by_label("사진 고르기").set_input_files(small_photo(tmp_path, "plain.jpg"))
    page.get_by_label("사진에 무엇이 보이나요").fill("골목")
    press_send(page)
    expect_published(page)
    [record] = records()
    assert photo_sizes(record) == [(900, 600)]


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(
    new_context: Callable[..., BrowserContext], city: City, width: int, scheme: str
) -> None:
    viewport = {"width": width, "height": 900}
    context = new_context(viewport=viewport, color_scheme=scheme)
    page = opened(context, new_kit(city))
    page.get_by_label("모임 이름").fill("")
    press_send(page)
    expect(page.get_by_label("모임 이름")).to_be_focused()
    # The notices that only a script shows are looked at too.
    page.evaluate("document.querySelectorAll('[data-kit-conflict]').forEach(e => e.hidden = false)")
    found = Axe().run(page, options=RULES)
    assert found.response["passes"], "axe has looked at nothing"
    assert not found.violations_count, found.generate_report()


def test_nothing_is_too_small_to_hit_or_too_wide_at_twice_the_text(
    new_context: Callable[..., BrowserContext], city: City
) -> None:
    page = opened(new_context(viewport={"width": 320, "height": 700}), new_kit(city))
    boxes = [each.bounding_box() for each in page.locator("main button, main input").all()]
    assert all(box["height"] >= 44 for box in boxes if box)
    # As a reader would set it: the site's policy refuses style sheets written into a page.
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate("document.querySelector('main').scrollWidth <= window.innerWidth")


def test_a_link_that_anybody_made_says_that_the_section_looks_first_and_takes_corrections(
    new_context: Callable[..., BrowserContext], city: City
) -> None:
    page = new_context(**PHONE).new_page()
    page.goto("/records/new/")
    assert not Axe().run(page, options=RULES).violations_count
    page.get_by_label("모임 이름").fill("골목 잇기 모임")
    page.get_by_label("어느 곳의 기록인가요").select_option(index=1)
    page.get_by_role("button", name="기록 시작하기").click()
    page.wait_for_selector(READY, state="attached")
    fill_notes(page)
    press_send(page)
    expect(page.get_by_role("heading", level=1, name="기록을 보냈습니다")).to_be_visible()
    expect(page.get_by_text("담당자가 살펴본 뒤에 공개합니다.")).to_be_visible()

    page.wait_for_selector(READY, state="attached")
    page.get_by_label("나눈 이야기").fill("버스가 드물다")
    page.get_by_role("button", name="고친 것 보내기").click()
    expect(page.get_by_label("나눈 이야기")).to_have_js_property("defaultValue", "버스가 드물다")
    [record] = records()
    assert record.get_latest_revision_as_object().said == "버스가 드물다"
