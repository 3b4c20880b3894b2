"""My topics: kept in the browser, changed one by one."""

import pytest
from django.test import Client

from cms.models import Topic
from delivery.following.choice import MOST
from delivery.following.cookie import NAME
from home.models import HomePage, SectionPage
from tests.factories.stories import StoryFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def topics(home: HomePage) -> None:
    for slug in ("music", "cooking"):
        Topic.objects.create(slug=slug, name=slug)


def kept(client: Client) -> str:
    found = client.cookies.get(NAME)
    return found.value if found else ""


@pytest.mark.usefixtures("topics")
def test_a_topic_is_put_in_and_taken_out_without_touching_the_rest(client: Client) -> None:
    client.cookies[NAME] = "topic=music&near=35.442%2C127.531&radius=4000"
    response = client.post("/topics/cooking/mine/", {"action": "add", "next": "/topics/cooking/"})

    assert (response.status_code, response["Location"]) == (303, "/topics/cooking/")
    assert kept(client) == "topic=music&topic=cooking&near=35.442%2C127.531&radius=4000"
    client.post("/topics/music/mine/", {"action": "remove"})
    assert kept(client) == "topic=cooking&near=35.442%2C127.531&radius=4000"


@pytest.mark.usefixtures("topics")
def test_the_pages_say_what_is_mine(client: Client) -> None:
    assert "내 주제에 넣기" in client.get("/topics/music/").content.decode()
    client.post("/topics/music/mine/", {"action": "add"})

    assert "내 주제에서 빼기" in client.get("/topics/music/").content.decode()
    shown = client.get("/topics/").content.decode()
    assert "내 주제 1개" in shown
    assert shown.count('value="remove"') == 1


@pytest.mark.usefixtures("topics")
def test_with_the_last_topic_goes_the_cookie(client: Client) -> None:
    client.post("/topics/music/mine/", {"action": "add"})
    client.post("/topics/music/mine/", {"action": "remove"})
    assert kept(client) == ""


@pytest.mark.usefixtures("topics")
def test_a_topic_that_is_gone_can_still_be_taken_out(client: Client) -> None:
    client.cookies[NAME] = "topic=gone&topic=music"
    assert client.post("/topics/gone/mine/", {"action": "remove"}).status_code == 303
    assert kept(client) == "topic=music"
    assert client.post("/topics/gone/mine/", {"action": "add"}).status_code == 404
    assert client.post("/topics/%00/mine/", {"action": "add"}).status_code == 404


@pytest.mark.usefixtures("topics")
def test_more_than_a_browser_keeps_is_said(client: Client) -> None:
    client.cookies[NAME] = "&".join(f"topic=t{number}" for number in range(MOST))
    response = client.post("/topics/music/mine/", {"action": "add"})
    assert response.status_code == 400
    assert "더 넣지 못했습니다" in response.content.decode()


@pytest.mark.usefixtures("topics")
def test_strangers_can_neither_change_it_nor_lead_away(client: Client) -> None:
    response = client.post("/topics/music/mine/", {"next": "https://elsewhere.example/"})
    assert response["Location"] == "/topics/"
    strict = Client(enforce_csrf_checks=True)
    assert strict.post("/topics/music/mine/", {"action": "add"}).status_code == 403
    assert client.get("/topics/music/mine/").status_code == 405


def test_a_list_follows_my_topics(client: Client, section: SectionPage) -> None:
    StoryFactory(parent=section, title="소리 이야기", topics=["music"])
    StoryFactory(parent=section, title="부엌 이야기", topics=["cooking"])
    assert "아직 고르신 주제가 없어" in client.get("/stories/?mine=1").content.decode()
    client.cookies[NAME] = "topic=music"
    response = client.get("/stories/?mine=1")

    shown = response.content.decode()
    assert "소리 이야기" in shown
    assert "부엌 이야기" not in shown
    assert "no-store" in response["Cache-Control"]
    assert "부엌 이야기" in client.get("/stories/?mine=1&topic=cooking").content.decode()


def test_a_topic_can_be_followed_in_other_programs(client: Client, home: HomePage) -> None:
    Topic.objects.create(slug="music", name="음악")
    shown = client.get("/topics/music/").content.decode()
    for address in (
        "webcal://testserver/my/calendar.ics?topic=music",
        "http://testserver/my/feed.atom?topic=music",
        "/calendar/?topic=music",
        "/calendar/poster/?topic=music",
    ):
        assert address in shown
