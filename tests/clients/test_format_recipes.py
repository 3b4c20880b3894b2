"""The recipes for spreadsheets and calendars."""

import csv
import re
from pathlib import Path

import httpx
from icalendar import Calendar

from tests.clients.recipes import CITY, RECIPES, at, block, parts_of, run_shell
from tests.clients.sites import Site

TABLE = "Spreadsheet: a list as a table"
CALENDAR = "Calendar: subscribe to what is on"
WALK = "광한루 산책 모임"


def test_a_list_opens_as_a_table_with_hangul(town: Site, tmp_path: Path) -> None:
    run_shell(town.address, block(TABLE, "sh"), tmp_path)

    content = (tmp_path / "events.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    (row,) = csv.DictReader(content.decode("utf-8-sig").splitlines())
    assert row["title"].startswith(WALK)
    assert row["slug"] == "night-walk"


def test_a_calendar_can_be_subscribed_to(town: Site, tmp_path: Path) -> None:
    said = run_shell(town.address, block(CALENDAR, "sh"), tmp_path)

    (event,) = Calendar.from_ical(said).walk("VEVENT")
    assert str(event["SUMMARY"]).startswith(WALK)

    link = at(town.address, block(CALENDAR, "html"))
    subscribed = re.findall(r'href="webcal(://[^"]+)"', link)
    answer = httpx.get("http" + subscribed[0])
    assert answer.headers["Content-Type"].startswith("text/calendar")
    assert [each["UID"] for each in Calendar.from_ical(answer.text).walk("VEVENT")] == [
        event["UID"]
    ]


def test_every_address_given_to_programs_answers(town: Site) -> None:
    text = "".join(parts_of(RECIPES)[heading] for heading in (TABLE, CALENDAR))
    addresses = set(re.findall(rf"https://{re.escape(CITY)}[^\s\"'`]*", text))

    assert len(addresses) > 2
    for each in addresses:
        assert httpx.get(at(town.address, each)).status_code == 200
