"""The bench's table says what was aimed at and what was missed."""

from bench.load import Figures, best, milliseconds
from bench.table import Line, markdown


def line(name: str, cpu: float, **others: object) -> Line:
    return Line(name, Figures(1234.5, 1.0, 2.0, cpu), **others)  # type: ignore[arg-type]


def test_a_share_is_of_processor_time_and_a_missed_aim_is_marked() -> None:
    table = markdown(
        [
            line("bare", 0.2),
            line("ours", 0.25, beside="bare", least=0.8, queries=0),
            line("theirs", 0.5, beside="bare", least=0.8),
        ]
    )
    _head, _rule, bare, ours, theirs = table.splitlines()

    assert bare.startswith("| bare | 1,234 |")
    assert ours.endswith("| 0 | 0.80 | bare | 0.80 |")
    assert theirs.endswith("| – | 0.40 | bare | 0.80 missed |")


def test_what_wrk_says_is_read_in_milliseconds() -> None:
    assert [milliseconds(each) for each in ("850.00us", "1.20ms", "2.5s")] == [0.85, 1.2, 2500.0]


def test_of_several_rounds_the_best_counts() -> None:
    rounds = [Figures(100, 1.0, 9.0, 0.5), Figures(120, 1.2, 3.0, 0.4)]
    assert best(rounds) == Figures(120, 1.0, 3.0, 0.4)
