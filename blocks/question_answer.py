"""A question and its answer, as in an interview."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import StructBlock, TextBlock

from blocks.documented_block import DocumentedBlock
from blocks.rich_text import RichTextDocument, rich_text_document
from blocks.text import ParagraphBlock
from cms.building import Building
from cms.documents import Value


class QuestionAnswerDocument(Value):
    """A question, and the answer where there is one yet."""

    question: str
    answer: RichTextDocument | None


class QuestionAnswerBlock(DocumentedBlock, StructBlock):
    """A question with its answer."""

    Document = QuestionAnswerDocument

    question = TextBlock(max_length=500, label=_("물음"), rows=2)
    answer = ParagraphBlock(label=_("답"))

    def document(self, value: Any, building: Building) -> QuestionAnswerDocument | None:
        """Return both, or None where nothing is asked."""
        question = (value.get("question") or "").strip()
        if not question:
            return None
        answer = value.get("answer")
        return QuestionAnswerDocument(
            question=question, answer=rich_text_document(answer, building) if answer else None
        )

    class Meta:
        icon = "help"
        label = _("물음과 답")
        group = _("글과 그림")
        description = _("인터뷰나 자주 묻는 것을 물음과 답으로 적습니다.")
        template = "blocks/question_answer.html"
        preview_value = {
            "question": _("빈 가게를 어떻게 쓰게 되었나요?"),
            "answer": _("<p>처음에는 <b>일주일만</b> 빌려 책을 내놓았습니다.</p>"),
        }
