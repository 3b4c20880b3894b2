"""A batch is one transaction and one number."""

import pytest

from delivery.models import Generation, Publication
from delivery.publishing.batches import batch
from home.models import SectionPage
from tests.factories.listings import EventFactory

pytestmark = pytest.mark.django_db


def test_pages_of_a_batch_share_one_number(section: SectionPage) -> None:
    before = Generation.current()

    with batch():
        events = [EventFactory(parent=section) for _ in range(5)]

    numbers = set(
        Publication.objects.filter(uuid__in=[e.uuid for e in events]).values_list(
            "number", flat=True
        )
    )
    assert numbers == {before + 1}


def test_an_error_in_a_batch_leaves_nothing(section: SectionPage) -> None:
    before = Publication.objects.count()

    def interrupted() -> None:
        with batch():
            EventFactory(parent=section)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        interrupted()

    assert Publication.objects.count() == before


def test_a_batch_in_a_batch_belongs_to_the_outer_one(section: SectionPage) -> None:
    before = Generation.current()

    with batch():
        EventFactory(parent=section)
        with batch():
            EventFactory(parent=section)

    assert Generation.current() == before + 1


def test_writing_the_same_again_takes_no_number(section: SectionPage) -> None:
    event = EventFactory(parent=section)
    before = Generation.current()

    with batch():
        event.save()

    assert Generation.current() == before
