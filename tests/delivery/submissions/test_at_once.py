"""The same draft sent twice at once, and many drafts into one section, on a real PostgreSQL."""

import subprocess
import sys

import pytest

from tests.delivery.databases import shell

SET_UP = """
from wagtail.models import Page, Site
from delivery.models import Partner
from delivery.partners.keys import make_key
from home.models import HomePage
from tests.factories.sections import SectionFactory
home = Page.get_first_root_node().add_child(instance=HomePage(title="a", slug="a", hero_title="a"))
Site.objects.update(root_page=home)
section = SectionFactory(parent=home, slug="yard")
print(make_key(Partner.objects.create(name="a"), submits_to=section)[1])
"""
SEND = """
import sys
import django
django.setup()
from django.test import Client
client, key = Client(), sys.argv[1]
sys.stdin.readline()
for number in range(4):
    for name in (f"same-{number}", f"{sys.argv[2]}-{number}"):
        body = {"section": "yard", "type": "events",
                "fields": {"title": name, "starts_at": "2099-05-05"}}
        answer = client.post("/api/v1/submissions/", body, content_type="application/json",
                             headers={"x-api-key": key, "idempotency-key": name})
        print(name, answer.status_code, answer.json()["id"])
"""
COUNT = """
from listings.models import EventPage
from wagtail.models import Page
print(EventPage.objects.count(), len(Page.find_problems()[0]))
"""


@pytest.mark.postgres
def test_each_draft_becomes_one_page_though_two_send_it_at_once(
    own_postgres: dict[str, str],
) -> None:
    key = shell(own_postgres, SET_UP).split()[-1]
    senders = [
        subprocess.Popen(
            [sys.executable, "-c", SEND, key, name],
            env=own_postgres,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for name in ("a", "b")
    ]
    for sender in senders:
        assert sender.stdin is not None
        sender.stdin.write("\n")
        sender.stdin.flush()
    lines = [
        line.split() for each in senders for line in each.communicate(timeout=300)[0].splitlines()
    ]

    assert len(lines) == 16
    assert {status for _name, status, _id in lines} == {"202"}
    assert len({name for name, _status, _id in lines}) == 12
    assert len({submission for _name, _status, submission in lines}) == 12
    assert shell(own_postgres, COUNT).split()[-2:] == ["12", "0"]
