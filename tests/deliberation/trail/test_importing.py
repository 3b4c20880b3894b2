"""Trails from a file: all or nothing, and the second time nothing."""

from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from deliberation.models import StageChange, TrailEdge
from home.models import SectionPage
from tests.factories.deliberation import ConversationFactory, ProposalFactory

pytestmark = pytest.mark.django_db
FILE = """
edges:
  - {subject: yard, relation: arose-from, object: talk, "on": 2026-06-01,
     evidence: 기록에 있습니다., organisation: 온라인 촉진단}
log:
  - {page: yard, status: no-owner, "on": 2026-06-02, note: 맡을 곳이 없습니다.}
"""


@pytest.fixture
def pages(section: SectionPage) -> None:
    """The two pages that the file names."""
    ConversationFactory(parent=section, slug="talk")
    ProposalFactory(parent=section, slug="yard")


def run(tmp_path: Path, text: str = FILE) -> None:
    """Import a file of that text."""
    path = tmp_path / "trail.yaml"
    path.write_text(text, encoding="utf-8")
    call_command("import_trail", str(path), verbosity=0)


def test_a_file_is_taken_in_once(tmp_path: Path, pages: None) -> None:
    run(tmp_path)
    run(tmp_path)

    assert TrailEdge.objects.count() == 1
    assert StageChange.objects.filter(stage="no-owner").count() == 1


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("object: talk", "object: nowhere", "nowhere"),
        ("object: talk", "object: yard", "그 자신"),
        ("arose-from", "invented", "yard"),
        ('"on": 2026-06-01', "on: 2026-06-01", "날짜"),
        ("edges:", "edges: [", "읽을 수 없습니다"),
    ],
)
def test_a_wrong_file_says_what_is_wrong_and_changes_nothing(
    tmp_path: Path, pages: None, old: str, new: str, words: str
) -> None:
    with pytest.raises(CommandError, match=words):
        run(tmp_path, FILE.replace(old, new))
    assert not TrailEdge.objects.exists()
    assert not StageChange.objects.filter(stage="no-owner").exists()


def test_a_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="읽을 수 없습니다"):
        call_command("import_trail", str(tmp_path / "none.yaml"))
