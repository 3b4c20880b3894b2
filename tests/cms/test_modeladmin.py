"""Plain admin lists with wagtail-modeladmin."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.staticfiles import finders
from django.test import Client
from wagtail.models import Site

from cms.modeladmin import PlainAdmin, in_words
from home.models import HomePage, SectionPage

pytestmark = pytest.mark.urls("tests.cms.modeladmin_urls")

SITES = "/wagtailcore/site/"
SECTIONS = "/home/sectionpage/"


@pytest.fixture
def staff(client: Client, home: HomePage) -> Client:
    client.force_login(get_user_model().objects.create_superuser("staff", "s@example.org", "x"))
    Site.objects.create(hostname="other.test", root_page=home)
    return client


def page(staff: Client, address: str) -> str:
    response = staff.get(address)
    assert response.status_code == 200
    return response.content.decode()


def test_a_boolean_column_is_in_words_and_needs_no_image(staff: Client) -> None:
    html = page(staff, SITES)
    assert ">예</td>" in html
    assert ">아니요</td>" in html
    assert "admin/img/" not in html


@pytest.mark.parametrize(("order", "first"), [("1", "아니요"), ("-1", "예")])
def test_a_column_in_words_sorts_as_its_field(order: str, first: str, staff: Client) -> None:
    html = page(staff, f"{SITES}?o={order}")
    assert min(["예", "아니요"], key=lambda word: html.index(f">{word}</td>")) == first


@pytest.mark.parametrize("query", ["is_default_site__exact=1", "q=testserver"])
def test_a_list_is_filtered_and_searched(query: str, staff: Client) -> None:
    html = page(staff, f"{SITES}?{query}")
    assert "testserver" in html
    assert "other.test" not in html


def test_a_list_is_exported(staff: Client) -> None:
    response = staff.get(f"{SITES}?export=csv")
    text = b"".join(response).decode("utf-8-sig")
    assert "other.test" in text


def test_one_thing_is_shown_with_its_booleans_in_words(staff: Client) -> None:
    site = Site.objects.get(hostname="other.test")
    html = page(staff, f"{SITES}inspect/{site.pk}/")
    assert "<dd>아니요</dd>" in html
    assert "<dd>False</dd>" not in html
    assert "modeladmin/inspect.css" in html


def test_a_page_in_a_list_is_edited_in_wagtails_own_editor(
    staff: Client, section: SectionPage
) -> None:
    assert ">예</td>" in page(staff, SECTIONS)
    response = staff.get(f"{SECTIONS}edit/{section.pk}/")
    assert response.status_code == 302
    assert response["Location"].startswith(f"/admin/pages/{section.pk}/edit/")


def test_the_stylesheet_of_our_own_is_there() -> None:
    assert all(finders.find(path) for path in PlainAdmin.inspect_view_extra_css)


@pytest.mark.parametrize(("value", "word"), [(True, "예"), (False, "아니요"), (None, "모름")])
def test_each_answer_has_its_word(value: bool | None, word: str) -> None:
    assert in_words(value) == word
