"""What tests of editions share: a booklet of two records, and an edition of it."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest

from deliberation.booklets.editions import ask_for
from deliberation.models import BookletEdition, BookletPage, ConversationPage
from home.models import SectionPage
from tests.factories.booklets import make_booklet
from tests.factories.deliberation import ConversationFactory

Make = Callable[[BookletPage], BookletEdition]


@pytest.fixture
def records(section: SectionPage) -> list[ConversationPage]:
    """Two published records."""
    return [
        ConversationFactory(parent=section, title=title, said=f"{title}에서 나눈 이야기입니다.")
        for title in ("저녁 도서관", "비를 피할 마당")
    ]


@pytest.fixture
def booklet(section: SectionPage, records: list[ConversationPage]) -> BookletPage:
    """A published booklet of the two records."""
    return make_booklet(section, *records, title="우리가 나눈 가을")


@pytest.fixture
def committed(
    django_capture_on_commit_callbacks: Callable[..., AbstractContextManager[list[Any]]],
) -> Callable[[], AbstractContextManager[list[Any]]]:
    """What begins a block after which all is done that waits for a commit."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


@pytest.fixture
def make(committed: Callable[[], AbstractContextManager[list[Any]]]) -> Make:
    """Ask for an edition and let the task run, as after the commit."""

    def made(booklet: BookletPage) -> BookletEdition:
        with committed():
            edition = ask_for(booklet)
        return BookletEdition.objects.get(pk=edition.pk)

    return made


@pytest.fixture
def edition(booklet: BookletPage, make: Make) -> BookletEdition:
    """The first edition, done."""
    return make(booklet)
