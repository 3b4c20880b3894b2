"""The admin finds drafts by words inside words."""

import pytest
from django.test import Client
from wagtail.models import Page

from home.models import SectionPage
from tests.factories.listings import EventFactory

pytestmark = pytest.mark.django_db


def test_drafts_are_found_by_a_part_of_a_word(section: SectionPage) -> None:
    draft = EventFactory(parent=section, title="새어린이놀이터를 짓자 Madang", draft=True)

    for words in ("놀이터", "놀이", "어린이놀이터", "놀이터 어린이", "madang"):
        found = Page.objects.all().autocomplete(words)
        assert [page.pk for page in found] == [draft.pk], words
    assert not list(Page.objects.all().search("시장"))


def test_the_admin_lists_them(admin_client: Client, section: SectionPage) -> None:
    EventFactory(parent=section, title="새어린이놀이터를 짓자", draft=True)

    answer = admin_client.get("/admin/pages/search/?q=놀이터")

    assert "새어린이놀이터를 짓자" in answer.content.decode()
