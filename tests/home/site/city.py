"""A city with something of every type."""

from dataclasses import dataclass
from datetime import date
from io import BytesIO

from django.core.cache import cache
from django.core.files.images import ImageFile
from PIL import Image as Pillow
from wagtail.images import get_image_model

from cms.pages import BasePage
from home.models import HomePage, SectionPage, SectionPick
from tests.factories.booklets import make_booklet
from tests.factories.deliberation import (
    ConversationFactory,
    HearingFactory,
    OutcomeFactory,
    ProposalFactory,
    RoundtableFactory,
)
from tests.factories.exchanges import ExchangeFactory
from tests.factories.listings import CommunityFactory, EventFactory, ResourceFactory
from tests.factories.reviews import ReviewFactory
from tests.factories.stories import StoryFactory
from tests.factories.trail import make_step

PARAGRAPH = {"type": "paragraph", "value": "<h2>준비물</h2><p>편한 신발</p>"}


@dataclass(frozen=True)
class City:
    """A page of every type, all public."""

    home: HomePage
    pages: dict[str, BasePage]

    def address(self, name: str) -> str:
        """Return the path of the page of a type."""
        return str(self.pages[name].get_url())


def make_picture() -> object:
    """Return a picture of 320 by 200 pixels.

    Wagtail keeps renditions in the cache, where those of an earlier test's picture may lie.
    """
    cache.clear()
    file = BytesIO()
    Pillow.new("RGB", (320, 200), "seagreen").save(file, "PNG")
    return get_image_model().objects.create(
        title="요천 둑길", credit="남원시", file=ImageFile(file, name="bank.png")
    )


def make_city(home: HomePage, section: SectionPage) -> City:
    """Fill a site with a page of every type, every one of them with all it can say."""
    community = CommunityFactory(
        parent=section,
        slug="sewing",
        topics=["craft"],
        contact_role="총무",
        contact_email="sewing@example.org",
        place_name="산내면 마을회관",
        point="SRID=4326;POINT(127.6 35.4)",
        what_they_do=[PARAGRAPH],
    )
    community.links.create(label="누리집", url="https://example.org/")
    community.offers.create(title="재봉틀 네 대", kind="thing", detail="평일 낮에 빌려 드립니다.")
    community.needs.create(title="사진 찍어 줄 사람", kind="skill")
    community.save_revision().publish()
    resource = ResourceFactory(
        parent=section,
        slug="sewing-room",
        topics=["craft"],
        community=community,
        fee="무료",
        capacity=12,
        equipment="재봉틀 네 대",
        conditions="쓴 뒤에 실밥을 쓸어 주세요.",
        audience="이웃 누구나",
        how_to_apply="월요일에 들러 주세요.",
        apply_url="https://example.org/apply",
        accessibility="문턱이 낮습니다.",
        is_step_free=True,
        body=[PARAGRAPH],
    )
    need = ExchangeFactory(
        parent=section,
        slug="craft-teacher",
        topics=["craft"],
        community=community,
        reach=5_000,
        capacity=1,
        body=[PARAGRAPH],
    )
    ExchangeFactory(
        parent=section, slug="craft-offer", direction="offer", topics=["craft"], title="천 짜기"
    )
    event = EventFactory(
        parent=section,
        slug="night-walk",
        kind="course",
        status="moved",
        status_note="비가 와서 실내로 옮깁니다.",
        topics=["craft"],
        community=community,
        recurrence="FREQ=WEEKLY;COUNT=4",
        lead_image=make_picture(),
        lead_image_alt="둑길을 걷는 사람들",
        address="전북 남원시 요천로 1447",
        how_to_join="전화로 신청하세요.",
        join_url="https://example.org/join",
        fee="무료",
        capacity=20,
        is_step_free=True,
        accessibility="수어 통역이 있습니다.",
        source_system="시연",
        source_note="시연용으로 지어낸 내용입니다.",
        body=[PARAGRAPH],
    )
    story = StoryFactory(parent=section, slug="market", topics=["craft"], body=[PARAGRAPH])
    story.related_events.create(event=event)
    story.save_revision().publish()
    review = ReviewFactory(
        parent=section,
        slug="after-the-walk",
        about=event,
        community=community,
        met_on=date(2026, 9, 1),
        body=[PARAGRAPH],
    )
    conversation = ConversationFactory(
        parent=section,
        slug="playground",
        said="골목이 주차장이 되었습니다.",
        agreed="운동장을 열자고 건의합니다.",
        differed="차 없는 골목은 생각이 갈렸습니다.",
        next_step="학교 관계자를 모십니다.",
    )
    roundtable = RoundtableFactory(
        parent=section,
        slug="first",
        number=1,
        held_on=date(2026, 9, 5),
        common_ground="아이들과 함께 정합니다.",
        remaining_differences="모래냐 고무냐로 갈렸습니다.",
        minority_view="빈터가 먼저라는 의견이 있었습니다.",
        open_questions="누가 돌보나요?\n비용은 얼마인가요?",
        agenda=[{"type": "agenda_item", "value": {"title": "모래 놀이터", "detail": "위생"}}],
    )
    roundtable.tables.create(number=1, topic="안전", participants_count=7, said="밝아야 합니다.")
    roundtable.save_revision().publish()
    proposal = ProposalFactory(
        parent=section,
        slug="bus-yard",
        affected="면에서 학교에 다니는 아이들",
        evidence=[PARAGRAPH],
        competence="department",
        department="아동 담당",
        answer_due_on=date(2026, 7, 1),
        official_answer="내년에 두 곳을 만듭니다.",
        answer_reasons="예산을 세웠습니다.",
        answered_on=date(2026, 6, 20),
        answered_by="남원시",
        decision="partly",
    )
    outcome = OutcomeFactory(
        parent=section,
        slug="play-programme",
        effect="아이들이 비를 피합니다.",
        evidence=[PARAGRAPH],
        next_check_on=date(2027, 6, 1),
    )
    outcome.milestones.create(title="자리 정하기", done_on=date(2026, 6, 10))
    outcome.milestones.create(title="지붕 올리기", due_on=date(2027, 3, 1))
    outcome.save_revision().publish()
    hearing = HearingFactory(
        parent=section,
        slug="park-name",
        legal_basis="행정절차법 제38조",
        speakers="주민과 전문가",
        how_to_apply="전화로 신청하세요.",
        apply_url="https://example.org/apply",
        opinion_email="park@example.org",
        opinion_url="https://example.org/opinion",
        materials=[PARAGRAPH],
    )
    make_step(proposal, "deliberated-in", roundtable, note="시연")
    make_step(proposal, "answered-by", outcome, evidence_url="https://example.org/minutes")
    booklet = make_booklet(section, conversation, roundtable, slug="autumn", topics=["craft"])
    section.intro = [PARAGRAPH]
    section.picks.add(SectionPick(picked=story))
    section.save_revision().publish()
    pages: dict[str, BasePage] = {
        "communities": community,
        "exchanges": need,
        "events": event,
        "resources": resource,
        "stories": story,
        "reviews": review,
        "conversations": conversation,
        "roundtables": roundtable,
        "proposals": proposal,
        "outcomes": outcome,
        "hearings": hearing,
        "booklets": booklet,
        "sections": section,
    }
    return City(home, pages)
