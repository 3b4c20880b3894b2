"""Events and spaces as rows: the same query as the list's, in the standard's shape."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.test import Client

from home.models import SectionPage
from tests.factories.listings import CommunityFactory, EventFactory, ResourceFactory

pytestmark = pytest.mark.django_db
EVENING = datetime(2026, 12, 1, 19, 0, tzinfo=ZoneInfo("Asia/Seoul"))  # a Tuesday


def rows(client: Client, address: str) -> list[dict[str, str]]:
    """Return the rows of a dataset."""
    response = client.get(f"/api/v1/standard/{address}")
    assert response.status_code == 200, response.content
    found: list[dict[str, str]] = response.json()["response"]["body"]["items"]
    return found


def only_row(client: Client, address: str) -> dict[str, str]:
    """Return the one row of a dataset."""
    (row,) = rows(client, address)
    return row


def make(section: SectionPage, kind: str, **kwargs: Any) -> Any:
    """Publish an event on the evening."""
    return EventFactory(parent=section, kind=kind, **{"starts_at": EVENING} | kwargs)


def test_each_kind_is_in_its_own_dataset(client: Client, section: SectionPage) -> None:
    for kind in ("gathering", "event", "performance", "course"):
        make(section, kind, title=f"이름 {kind}")

    assert only_row(client, "festivals.json")["fstvlNm"] == "이름 event"
    assert only_row(client, "performances.json")["eventNm"] == "이름 performance"
    assert only_row(client, "courses.json")["lctreNm"] == "이름 course"


def test_a_festival_says_where_when_and_who(client: Client, section: SectionPage) -> None:
    page = make(
        section,
        "event",
        ends_at=EVENING + timedelta(days=2),
        address="전북특별자치도 남원시 요천로 1447",
        organiser="춘향제전위원회",
        host="남원시",
        sponsor="문화체육관광부",
    )

    row = only_row(client, "festivals.json")

    assert (row["fstvlStartDate"], row["fstvlEndDate"]) == ("2026-12-01", "2026-12-03")
    assert row["opar"] == "광한루원"
    assert row["rdnmadr"] == "전북특별자치도 남원시 요천로 1447"
    assert (row["mnnstNm"], row["auspcInsttNm"]) == ("춘향제전위원회", "남원시")
    assert row["suprtInsttNm"] == "문화체육관광부"
    assert (row["latitude"], row["longitude"]) == ("35.4029", "127.3793")
    assert row["homepageUrl"] == page.full_url
    changed_on = page.last_published_at.astimezone(EVENING.tzinfo).date()
    assert row["referenceDate"] == changed_on.isoformat()
    assert row["phoneNumber"] == ""


def test_a_performance_over_midnight_ends_on_the_next_day(
    client: Client, section: SectionPage
) -> None:
    make(section, "performance", ends_at=EVENING + timedelta(hours=6), fee_amount=0, capacity=120)

    row = only_row(client, "performances.json")

    assert (row["eventStartDate"], row["eventStartTime"]) == ("2026-12-01", "19:00")
    assert (row["eventEndDate"], row["eventEndTime"]) == ("2026-12-02", "01:00")
    assert (row["chrgeInfo"], row["admfee"]) == ("무료", "")
    assert row["seatNumber"] == "120"
    assert row["prkplceYn"] == "N"


def test_a_course_of_eight_weeks_is_one_row_with_its_weekday(
    client: Client, section: SectionPage
) -> None:
    make(section, "course", recurrence="FREQ=WEEKLY;BYDAY=TU,TH;COUNT=8", fee="재료비 5,000원")

    row = only_row(client, "courses.json")

    assert (row["edcStartDay"], row["edcEndDay"]) == ("2026-12-01", "2026-12-24")
    assert (row["edcStartTime"], row["edcColseTime"]) == ("19:00", "21:00")
    assert row["operDay"] == "화+목"
    assert row["lctreCost"] == "재료비 5,000원"
    assert row["edcMthType"] == "오프라인"


@pytest.mark.parametrize(
    ("rule", "last", "days"),
    [
        ("FREQ=WEEKLY", "", "화"),
        ("FREQ=DAILY;COUNT=3", "2026-12-03", "월+화+수+목+금+토+일"),
        ("FREQ=MONTHLY;BYDAY=1TU;COUNT=2", "2027-01-05", ""),
    ],
)
def test_what_a_rule_says_that_no_column_holds_stays_empty(
    client: Client, section: SectionPage, rule: str, last: str, days: str
) -> None:
    make(section, "course", recurrence=rule)

    row = only_row(client, "courses.json")

    assert (row["edcEndDay"], row["operDay"]) == (last, days)


def test_whole_days_have_no_hours(client: Client, section: SectionPage) -> None:
    make(section, "performance", is_all_day=True, ends_at=EVENING + timedelta(days=2))

    row = only_row(client, "performances.json")

    assert (row["eventStartDate"], row["eventEndDate"]) == ("2026-12-01", "2026-12-03")
    assert (row["eventStartTime"], row["eventEndTime"]) == ("", "")


def test_an_event_without_a_place_has_empty_columns(client: Client, section: SectionPage) -> None:
    make(section, "event", place_name="", point="")

    row = only_row(client, "festivals.json")

    assert {row[name] for name in ("opar", "rdnmadr", "latitude", "longitude")} == {""}


def test_a_space_that_can_be_had_is_a_facility(client: Client, section: SectionPage) -> None:
    community = CommunityFactory(parent=section, title="산내 마을공동체")
    common = {"parent": section, "community": community, "how_to_apply": "전화"}
    ResourceFactory(title="부엌", capacity=20, equipment="화구 넷", fee_amount=5_000, **common)
    ResourceFactory(title="마당", fee_amount=None, provider="산내면", **common)
    ResourceFactory(title="재봉틀", kind="thing", **common)

    yard, kitchen = rows(client, "facilities.json")

    assert (kitchen["openFcltyNm"], kitchen["etcFclty"]) == ("부엌", "화구 넷")
    assert (kitchen["pchrgUseYn"], kitchen["rntfee"]) == ("Y", "5000")
    assert (kitchen["aceptncPosblCo"], kitchen["sbscrptnMthSe"]) == ("20", "전화")
    assert (kitchen["openLcNm"], kitchen["latitude"]) == ("산내면 마을회관", "35.4")
    assert (yard["openFcltyNm"], yard["pchrgUseYn"], yard["rntfee"]) == ("마당", "", "")
    assert (kitchen["institutionNm"], yard["institutionNm"]) == ("산내 마을공동체", "산내면")


def test_facilities_are_counted_and_paged(client: Client, section: SectionPage) -> None:
    for _ in range(4):
        ResourceFactory(parent=section)

    answered = client.get("/api/v1/standard/facilities?numOfRows=3&pageNo=2").json()

    body = answered["response"]["body"]
    assert (body["totalCount"], body["pageNo"], len(body["items"])) == (4, 2, 1)


@pytest.mark.parametrize(
    "query",
    [
        "topic=craft",
        "section=culture-city&topic=craft",
        "q=목공",
        "locale=ko&q=목공",
        "near=35.4029,127.3793&radius=100",
        "bbox=127.37,35.40,127.38,35.41",
        "from=2026-12-01&to=2026-12-02",
        "status=scheduled&free=true",
        "community=circle",
    ],
)
def test_the_filters_of_the_list_hold(client: Client, section: SectionPage, query: str) -> None:
    circle = CommunityFactory(parent=section, slug="circle")
    make(section, "course", title="목공", topics=["craft"], fee_amount=0, community=circle)
    make(
        section,
        "course",
        title="판소리",
        status="cancelled",
        starts_at=EVENING + timedelta(days=9),
        point="SRID=4326;POINT(127.6 35.5)",
    )

    assert only_row(client, f"courses.json?{query}")["lctreNm"] == "목공"
