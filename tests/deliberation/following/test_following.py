"""Following a trail: an answer is always told to who follows any stop of it."""

import re
from datetime import timedelta
from uuid import uuid4

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoCaptureOnCommitCallbacks

from deliberation.following.telling import send_waiting
from deliberation.following.views import forget_unconfirmed
from deliberation.models import ProposalPage, TrailFollower, TrailMail
from home.models import SectionPage
from tests.factories.deliberation import ConversationFactory, OutcomeFactory, ProposalFactory
from tests.factories.trail import make_step

pytestmark = pytest.mark.django_db


def follow(client: Client, page: object, email: str = "neighbour@example.org") -> None:
    """Follow a page's trail, and confirm as the mail asks to."""
    client.post(f"/trail/{page.uuid}/follow/", {"email": email})  # type: ignore[attr-defined]
    found = re.search(r"http://testserver(\S+)", str(mail.outbox[-1].body))
    assert found
    client.post(found[1])
    mail.outbox.clear()


def answer(page: ProposalPage) -> None:
    """Publish an answer."""
    page.official_answer, page.answer_reasons = "내년에 합니다.", "예산을 세웠습니다."
    page.decision = "adopted"
    page.save_revision().publish()


def test_an_answer_is_told_to_who_follows_any_stop_of_its_trail(
    client: Client,
    section: SectionPage,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    talk, page = ConversationFactory(parent=section), ProposalFactory(parent=section, title="마당")
    make_step(page, "arose-from", talk)
    follow(client, talk)
    follow(client, page)
    follow(client, ProposalFactory(parent=section), "elsewhere@example.org")
    with django_capture_on_commit_callbacks(execute=True):
        answer(page)

    [sent] = mail.outbox
    assert sent.to == ["neighbour@example.org"]
    assert sent.subject == "받아들임: 마당"
    assert "예산을 세웠습니다." in sent.body
    assert str(page.url) in sent.body


def test_a_new_result_is_told_too(
    client: Client,
    section: SectionPage,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    page, result = ProposalFactory(parent=section), OutcomeFactory(parent=section, title="사업")
    make_step(page, "led-to", result)
    follow(client, page)
    with django_capture_on_commit_callbacks(execute=True):
        result.milestones.create(title="첫 걸음", done_on=timezone.localdate())
        result.save_revision().publish()

    assert [each.subject for each in mail.outbox] == ["마침: 사업"]


def test_who_has_not_confirmed_is_told_nothing_and_forgotten_after_a_week(
    client: Client, section: SectionPage
) -> None:
    page = ProposalFactory(parent=section)
    client.post(f"/trail/{page.uuid}/follow/", {"email": "someone@example.org"})
    answer(page)
    assert not TrailMail.objects.exists()

    TrailFollower.objects.update(asked_at=timezone.now() - timedelta(days=8))
    assert forget_unconfirmed() == 1


def test_looking_at_the_link_confirms_nothing_and_forgets_nothing(
    client: Client, section: SectionPage
) -> None:
    page = ProposalFactory(parent=section)
    client.post(f"/trail/{page.uuid}/follow/", {"email": "someone@example.org"})
    follower = TrailFollower.objects.get()

    assert client.get(f"/trail/following/{follower.token}/").status_code == 200
    assert client.get(f"/trail/following/{follower.token}/stop/").status_code == 200
    follower.refresh_from_db()
    assert follower.confirmed_at is None


def test_one_press_in_the_mail_program_forgets_the_address(
    client: Client, section: SectionPage
) -> None:
    page = ProposalFactory(parent=section)
    follow(client, page)
    answer(page)
    send_waiting()
    [sent] = mail.outbox
    address = sent.extra_headers["List-Unsubscribe"].strip("<>")
    outside = Client(enforce_csrf_checks=True)

    assert outside.post(address.removeprefix("http://testserver")).status_code == 200
    assert not TrailFollower.objects.exists()


def test_a_mail_that_cannot_leave_waits(
    client: Client, section: SectionPage, settings: pytest.FixtureRequest
) -> None:
    page = ProposalFactory(parent=section)
    follow(client, page)
    answer(page)
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"  # type: ignore[attr-defined]
    settings.EMAIL_PORT = 1  # type: ignore[attr-defined]
    assert send_waiting() == 0

    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"  # type: ignore[attr-defined]
    assert [send_waiting(), send_waiting()] == [1, 0]


def test_an_address_is_written_to_once_however_often_it_is_typed_in(
    client: Client, section: SectionPage
) -> None:
    page = ProposalFactory(parent=section)
    for _ in range(3):
        client.post(f"/trail/{page.uuid}/follow/", {"email": "Someone@example.org"})
    assert len(mail.outbox) == 1


@pytest.mark.parametrize("email", ["", "nobody", "a@b", "x" * 300 + "@example.org"])
def test_what_is_no_address_is_refused_and_kept_in_the_field(
    client: Client, section: SectionPage, email: str
) -> None:
    page = ProposalFactory(parent=section)
    response = client.post(f"/trail/{page.uuid}/follow/", {"email": email})
    assert response.status_code == 400
    assert f'value="{email}"' in response.content.decode()
    assert not mail.outbox


def test_a_page_that_is_not_public_cannot_be_followed(client: Client, home: object) -> None:
    assert client.get(f"/trail/{uuid4()}/follow/").status_code == 404


def test_nobody_can_have_letters_sent_to_many_addresses(
    client: Client, section: SectionPage, settings: pytest.FixtureRequest
) -> None:
    settings.MADANG_POST_RATE_ADDRESS = "2/h"  # type: ignore[attr-defined]
    page = ProposalFactory(parent=section)
    statuses = [
        client.post(f"/trail/{page.uuid}/follow/", {"email": f"n{n}@example.org"}).status_code
        for n in range(3)
    ]
    assert statuses == [200, 200, 429]
    assert len(mail.outbox) == 2


@pytest.mark.parametrize(
    ("sent", "sentence"),
    [
        ({"email": ""}, "전자우편 주소를 적어 주세요"),
        ({"email": "010-1234-5678"}, "전자우편 주소가 맞는지 확인해 주세요"),
        ({"email": "a" * 300 + "@example.org"}, "전자우편 주소가 너무 깁니다"),
        ({"email": "a@example.org", "website": "x"}, "비워 두어야 하는 칸이 채워져 있었습니다"),
    ],
)
def test_what_is_wrong_is_said_and_the_address_comes_back(
    client: Client, section: SectionPage, sent: dict[str, str], sentence: str
) -> None:
    page = ProposalFactory(parent=section)
    response = client.post(f"/trail/{page.uuid}/follow/", sent)
    assert response.status_code == 400
    assert sentence in response.content.decode()
    assert f'value="{sent["email"]}"' in response.content.decode()
    assert mail.outbox == []
