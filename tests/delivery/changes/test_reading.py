"""Reading the changes while something is cleared away between two statements."""

import pytest

from delivery.changes.reading import Forgotten, read_part
from delivery.changes.tokens import Told
from delivery.models import Generation
from delivery.query import ListQuery
from home.models import SectionPage
from tests.factories.listings import EventFactory

pytestmark = pytest.mark.django_db


def test_what_was_cleared_away_in_the_meantime_is_noticed(section: SectionPage) -> None:
    told = Told(Generation.current())
    for _ in range(3):
        EventFactory(parent=section)
    Generation.objects.update(forgotten=told.number + 1)

    with pytest.raises(Forgotten):
        read_part(ListQuery(), told, began_at=0)
    assert len(read_part(ListQuery(), told, began_at=told.number + 1).changes) == 3


def test_who_is_told_nothing_stays_where_he_is(section: SectionPage) -> None:
    told = Told(Generation.current() + 5)

    assert read_part(ListQuery(), told, began_at=0).told == told


def test_what_is_read_to_the_end_is_read_up_to_the_newest_number(section: SectionPage) -> None:
    EventFactory(parent=section)

    part = read_part(ListQuery(types=["sections"]), Told(), began_at=0)

    assert part.told == Told(Generation.current())
    assert [change.uuid for change in part.changes] == [section.uuid]
