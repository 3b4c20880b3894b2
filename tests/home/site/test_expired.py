"""A form whose cookie is gone comes back in the reader's language with all that was typed."""

import re
from html import unescape
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from home.models import HomePage

pytestmark = pytest.mark.django_db
URL = "/participate/post/?kind=need"
TYPED = {
    "title": '달빛 <"산책">',
    "details": "\n첫 줄\n둘째 줄",
    "slots": ["mon-evening", "tue-evening"],
}


def strict() -> Client:
    return Client(enforce_csrf_checks=True)


def text_of(response: Any) -> str:
    return str(response.content.decode())


def test_what_was_typed_is_sent_again_by_one_press(home: HomePage) -> None:
    client = strict()
    said = client.post(URL, TYPED)
    page = text_of(said)
    assert said.status_code == 403
    assert "한 번 더 보내 주세요" in page
    rows = re.findall(r'<textarea name="(\w+)" hidden>\n(.*?)</textarea>', page, re.DOTALL)
    kept: dict[str, list[str]] = {}
    for name, value in rows:
        kept.setdefault(name, []).append(unescape(value))
    assert kept == {name: v if isinstance(v, list) else [v] for name, v in TYPED.items()}
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page)
    action = re.search(r'<form method="post" action="([^"]+)"', page)
    assert token is not None
    assert action is not None
    assert unescape(action[1]) == URL
    again = client.post(URL, {**kept, "csrfmiddlewaretoken": token[1]})
    assert again.status_code == 400  # the form itself, with what is still missing
    assert "달빛 &lt;&quot;산책&quot;&gt;" in text_of(again)


def test_it_is_said_in_english_to_who_reads_english(home: HomePage, settings: Any) -> None:
    client = strict()
    client.cookies[settings.LANGUAGE_COOKIE_NAME] = "en"
    page = text_of(client.post(URL, TYPED))
    assert "Please send it once more" in page
    assert "Forbidden" not in page


def test_a_file_that_cannot_come_along_is_named(home: HomePage) -> None:
    picture = SimpleUploadedFile("a.png", b"x", content_type="image/png")
    assert "따라오지 못합니다" in text_of(strict().post(URL, {**TYPED, "picture": picture}))


def test_a_form_of_the_admin_is_not_sent_again(home: HomePage) -> None:
    said = strict().post("/admin/login/", {"username": "editor", "password": "secret"})
    assert said.status_code == 403
    assert "앞 화면을 새로 열어" in text_of(said)
    assert "secret" not in text_of(said)


def test_nothing_of_it_is_kept_by_caches(home: HomePage) -> None:
    assert "no-store" in strict().post(URL, TYPED)["Cache-Control"]
