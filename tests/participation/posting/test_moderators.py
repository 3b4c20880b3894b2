"""What moderators read: why to look twice, and never who sent it."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Workflow

from listings.models import EventPage

pytestmark = pytest.mark.django_db


def test_reasons_are_shown_in_the_editor_without_the_contact(
    client: Client,
    admin_client: Client,
    workflow: Workflow,
    typed: Callable[..., dict[str, Any]],
) -> None:
    client.post("/participate/post/", typed(details="문의 010-9999-8888"))
    url = reverse("wagtailadmin_pages:edit", args=[EventPage.objects.get().pk])
    page = admin_client.get(url).content.decode()
    assert "본문에 전화번호가 있습니다" in page
    assert "neighbour@example.org" not in page.lower()
