"""`send_webhooks` as processes of its own: killed in the middle, and several at once."""

import json
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tests.delivery.databases import run, shell
from tests.delivery.webhooks.receiver import Receiver

SET_UP = """
from wagtail.models import Page, Site
from delivery.models import Partner, WebhookEndpoint
from home.models import HomePage
from tests.factories.listings import EventFactory
from tests.factories.sections import SectionFactory
home = Page.get_first_root_node().add_child(instance=HomePage(title="a", slug="a", hero_title="a"))
Site.objects.update(root_page=home)
section = SectionFactory(parent=home)
WebhookEndpoint.objects.create(partner=Partner.objects.create(name="a"), url="{url}")
for _ in range({count}):
    EventFactory(parent=section)
"""
LATER = """
from django.utils import timezone
from delivery.models import WebhookDelivery
WebhookDelivery.objects.update(next_attempt_at=timezone.now())
"""
MOVED = """
from delivery.models import WebhookEndpoint
WebhookEndpoint.objects.update(url="{url}")
"""
STATES = """
from delivery.models import WebhookDelivery
print(*WebhookDelivery.objects.values_list("state", flat=True))
"""


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    made = Receiver()
    yield made
    made.stop()


class Silent:
    """Takes a request, and never answers until it is closed."""

    def __init__(self) -> None:
        self.asked, self.closed = threading.Event(), threading.Event()
        silent = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                silent.asked.set()
                silent.closed.wait(120)

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/"
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()

    def close(self) -> None:
        self.closed.set()
        self.server.shutdown()
        self.server.server_close()


def test_a_sender_killed_in_the_middle_loses_nothing(
    own_file: dict[str, str], receiver: Receiver
) -> None:
    silent = Silent()
    shell(own_file, SET_UP.format(url=silent.url, count=1))
    sender = subprocess.Popen([sys.executable, "manage.py", "send_webhooks"], env=own_file)
    try:
        assert silent.asked.wait(120)
    finally:
        sender.kill()
        sender.wait(60)
        silent.close()
    assert set(shell(own_file, STATES).split()) == {"waiting"}

    shell(own_file, MOVED.format(url=receiver.url))
    shell(own_file, LATER)
    run(own_file, "send_webhooks", "--once")

    assert set(shell(own_file, STATES).split()) == {"delivered"}
    types = [json.loads(each.body)["data"]["type"] for each in receiver.received]
    assert types == ["events"]


def test_a_sender_that_is_asked_to_end_ends(own_file: dict[str, str], receiver: Receiver) -> None:
    shell(own_file, SET_UP.format(url=receiver.url, count=1))
    sender = subprocess.Popen([sys.executable, "manage.py", "send_webhooks"], env=own_file)
    wait_for_states(own_file, "delivered")
    sender.terminate()

    assert sender.wait(60) == 0


def wait_for_states(environment: dict[str, str], state: str) -> None:
    """Return once every delivery is in a state; a shell takes a while, so few rounds are enough."""
    for _ in range(60):
        if set(shell(environment, STATES).split()) == {state}:
            return
    pytest.fail(f"not all became {state}")


@pytest.mark.postgres
def test_senders_at_once_send_each_message_once(
    own_postgres: dict[str, str], receiver: Receiver
) -> None:
    shell(own_postgres, SET_UP.format(url=receiver.url, count=12))
    senders = [
        subprocess.Popen([sys.executable, "manage.py", "send_webhooks", "--once"], env=own_postgres)
        for _ in range(3)
    ]
    assert {sender.wait(120) for sender in senders} == {0}

    ids = Counter(each.headers["webhook-id"] for each in receiver.received)
    assert len(ids) == 12
    assert set(ids.values()) == {1}
    assert set(shell(own_postgres, STATES).split()) == {"delivered"}
