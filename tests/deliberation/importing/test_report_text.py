"""The report says row by row what was understood."""

from pathlib import Path

import pytest

from deliberation.importing.report_text import report_lines
from deliberation.importing.run import import_file
from home.models import SectionPage

pytestmark = pytest.mark.django_db


def test_each_row_says_what_was_understood_and_what_was_not(
    real_file: Path, team_section: SectionPage
) -> None:
    text = "\n".join(report_lines(import_file(real_file)))

    assert "2번째 줄: 대전의 대중교통" in text
    assert "만난 날 2019-07-25 20:00(날짜와 시각) · 연 곳 이음 · 참여자 수 4" in text
    assert "! 만난 날: 읽지 못함." in text
    assert "(받은 값: ‘7.28’)" in text
    assert "모두 12건: 새 기록 12건, 이미 있는 기록 0건." in text
    assert "새 기록 가운데 10건에 손볼 곳이 23군데 있습니다." in text


def test_a_second_report_says_that_all_is_there(real_file: Path, team_section: SectionPage) -> None:
    import_file(real_file)

    lines = list(report_lines(import_file(real_file)))

    assert sum("이미 있습니다" in line for line in lines) == 12
    assert "새 기록 0건, 이미 있는 기록 12건" in lines[-1]


def test_a_dry_run_says_that_nothing_was_written(
    real_file: Path, team_section: SectionPage
) -> None:
    lines = list(report_lines(import_file(real_file, is_dry_run=True)))

    assert "아무것도 저장하지 않았습니다" in lines[-1]
