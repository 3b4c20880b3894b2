"""Booklets."""

from typing import Any

import factory

from cms.pages import BasePage
from deliberation.models import BookletCredit, BookletPage, BookletRecord
from home.models import SectionPage
from tests.factories.pages import PublishedPageFactory


class BookletFactory(PublishedPageFactory):
    """A booklet; `records` are the pages it holds, in their order."""

    class Meta:
        model = BookletPage

    title = factory.Sequence(lambda n: f"우리가 나눈 가을 {n}")
    slug = factory.Sequence(lambda n: f"booklet-{n}")
    subtitle = "2026년 대화모임 기록"
    foreword = "함께 이야기한 분들께 고맙습니다.\n\n한 해의 말을 여기 모읍니다."
    publisher = "남원문화도시 사무국"

    @classmethod
    def _create(cls, model_class: Any, *args: Any, **kwargs: Any) -> Any:
        chosen: list[BasePage] = kwargs.pop("records", [])
        kwargs["records"] = [
            BookletRecord(record=page.page_ptr, sort_order=place)
            for place, page in enumerate(chosen)
        ]
        kwargs["credits"] = [BookletCredit(role="엮은 이", name="온라인 촉진단")]
        return super()._create(model_class, *args, **kwargs)


def make_booklet(section: SectionPage, *records: BasePage, **fields: Any) -> BookletPage:
    """Publish a booklet of these records."""
    made: BookletPage = BookletFactory(parent=section, records=list(records), **fields)
    return made
