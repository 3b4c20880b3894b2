"""The streams that types share: the body of a text, and an agenda."""

from wagtail.blocks import StreamBlock

from blocks.agenda_item import AgendaItemBlock
from blocks.call_to_action import CallToActionBlock
from blocks.file import FileBlock
from blocks.gallery import GalleryBlock
from blocks.image import ImageBlock
from blocks.listing import ListingBlock
from blocks.page_reference import RelatedPageBlock
from blocks.people import PeopleBlock
from blocks.place import PlaceBlock
from blocks.question_answer import QuestionAnswerBlock
from blocks.quotation import QuotationBlock
from blocks.related_pages import RelatedPagesBlock
from blocks.schedule import ScheduleBlock
from blocks.table import TableBlock
from blocks.text import ParagraphBlock


class BodyBlock(StreamBlock):
    """What a text may be made of."""

    paragraph = ParagraphBlock()
    image = ImageBlock()
    gallery = GalleryBlock()
    quotation = QuotationBlock()
    question_answer = QuestionAnswerBlock()
    table = TableBlock()
    file = FileBlock()
    place = PlaceBlock()
    schedule = ScheduleBlock()
    people = PeopleBlock()
    call_to_action = CallToActionBlock()
    listing = ListingBlock()
    related_page = RelatedPageBlock()
    related_pages = RelatedPagesBlock()


class AgendaBlock(StreamBlock):
    """What a meeting takes up, in order."""

    agenda_item = AgendaItemBlock()
