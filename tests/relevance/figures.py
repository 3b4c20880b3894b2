"""What an engine reached, question by question and in sum."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from statistics import fmean

from tests.relevance.items import Item
from tests.relevance.metrics import ndcg, recall
from tests.relevance.questions import Judged, read_questions


@dataclass(frozen=True)
class Result:
    """One question: how good the answer was, and how many items it had."""

    why: str
    text: str
    ndcg: float
    recall: float
    hits: int


@dataclass(frozen=True)
class Figures:
    """The means over questions; `zero` is the share of those without any answer."""

    ndcg: float
    recall: float
    zero: float


def measure(ask: Callable[[str], list[int]], items: list[Item]) -> list[Result]:
    """Return the result of every judged question."""
    return [result_of(question, ask(question.text), items) for question in read_questions()]


def result_of(question: Judged, answers: list[int], items: list[Item]) -> Result:
    """Return what an answer is worth."""
    grades = question.grades(items)
    return Result(
        question.why,
        question.text,
        ndcg(answers, grades),
        recall(answers, grades),
        len(answers),
    )


def figures_of(results: Iterable[Result]) -> Figures:
    """Return the means."""
    there = list(results)
    return Figures(
        fmean(each.ndcg for each in there),
        fmean(each.recall for each in there),
        fmean(each.hits == 0 for each in there),
    )
