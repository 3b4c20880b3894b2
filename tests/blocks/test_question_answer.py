"""Questions and answers."""

from collections.abc import Callable
from typing import Any


def test_an_answer_is_html_and_plain_text(shown: Callable[..., Any]) -> None:
    built = shown("question_answer", {"question": "왜요?", "answer": "<p><b>그냥</b>요</p>"})
    assert built == {
        "question": "왜요?",
        "answer": {"html": "<p><b>그냥</b>요</p>", "text": "그냥요"},
    }


def test_a_question_that_waits_for_its_answer_is_shown(shown: Callable[..., Any]) -> None:
    assert shown("question_answer", {"question": "왜요?", "answer": ""})["answer"] is None


def test_an_answer_to_nothing_is_left_out(shown: Callable[..., Any]) -> None:
    assert shown("question_answer", {"question": "", "answer": "<p>글</p>"}) is None
