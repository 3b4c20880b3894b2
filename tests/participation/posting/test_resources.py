"""Something to share: posted in the form for everything, or with its conditions."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from wagtail.models import Workflow

from home.models import SectionPage
from listings.models import ResourcePage
from participation.models import Posting

pytestmark = pytest.mark.django_db
Typed = Callable[..., dict[str, Any]]
URL = "/participate/post/"


@pytest.fixture
def posted(section: SectionPage, workflow: Workflow) -> Callable[[], Any]:
    """Return the page that the only posting became."""
    return lambda: ResourcePage.objects.get(page_ptr=Posting.objects.get().page_id)


def test_the_form_for_everything_takes_it(
    client: Client, posted: Callable[[], Any], typed: Typed
) -> None:
    assert '<option value="space">' in client.get(URL).content.decode()

    client.post(URL, typed(kind="space", title="비는 큰방", starts_at=""))

    page = posted()
    assert (page.kind, page.title, page.capacity) == ("space", "비는 큰방", 10)
    assert not page.live


def test_its_own_form_asks_for_conditions_and_gives_them_back(
    client: Client, posted: Callable[[], Any], typed: Typed
) -> None:
    form = client.get(f"{URL}?kind=thing").content.decode()
    assert 'name="starts_at"' not in form

    terms = {"hours": "평일 저녁", "fee": "무료", "how_to_apply": "사랑방에 들러 주세요."}
    sent = client.post(f"{URL}?kind=thing", typed(kind="thing", title="사다리", **terms))

    page = posted()
    assert (page.hours, page.fee_amount) == ("평일 저녁", 0)
    assert page.how_to_apply == "사랑방에 들러 주세요."
    mine = sent["Location"].partition("?")[0]
    edit = client.get(f"{mine}edit/").content.decode()
    assert 'value="평일 저녁"' in edit
    assert '<option value="thing" selected>' in edit
    client.post(f"{mine}edit/", typed(kind="thing", title="큰 사다리", hours="주말"))
    draft = posted().get_latest_revision_as_object()
    assert (draft.title, draft.hours, draft.fee_amount) == ("큰 사다리", "주말", None)


def test_a_number_in_its_conditions_is_looked_at_twice(
    client: Client, posted: Callable[[], Any], typed: Typed
) -> None:
    client.post(f"{URL}?kind=skill", typed(kind="skill", how_to_apply="010-1234-5678로 주세요"))
    assert "phone" in Posting.objects.get().flags
