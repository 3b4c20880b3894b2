"""`manage.py import_conversations`: one sentence for every bad file, a report for a good one."""

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from deliberation.models import ConversationPage
from home.models import SectionPage

pytestmark = pytest.mark.django_db


def run(*arguments: str, verbosity: int = 1) -> str:
    """Run the command and return what it says."""
    out = StringIO()
    call_command("import_conversations", *arguments, stdout=out, verbosity=verbosity)
    return out.getvalue()


def test_it_imports_and_reports(real_file: Path, team_section: SectionPage) -> None:
    assert "모두 12건" in run(str(real_file))
    assert ConversationPage.objects.count() == 12


def test_it_imports_into_the_section_that_is_named(real_file: Path, section: SectionPage) -> None:
    run(str(real_file), "--section", "culture-city")

    assert ConversationPage.objects.child_of(section).count() == 12


def test_a_dry_run_writes_nothing(real_file: Path, team_section: SectionPage) -> None:
    assert "모두 12건" in run(str(real_file), "--dry-run")
    assert not ConversationPage.objects.exists()


def test_it_is_silent_when_asked(real_file: Path, team_section: SectionPage) -> None:
    assert run(str(real_file), verbosity=0) == ""


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x89PNG\r\n\x1a\n\x00\x00",
        "topic,host".encode("utf-16"),
        b"topic,host\n\xff\xff\n",
        b"topic,host\na,b\n",
        b"topic,host,participants,met_on,place,published_on,note\na,b,1,2019,c,,,,\n",
    ],
)
def test_a_bad_file_ends_in_one_sentence_and_nothing_is_written(
    data: bytes, tmp_path: Path, team_section: SectionPage
) -> None:
    path = tmp_path / "bad.csv"
    path.write_bytes(data)

    with pytest.raises(CommandError) as caught:
        run(str(path))

    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert not ConversationPage.objects.exists()


def test_a_missing_file_or_section_ends_in_one_sentence(
    real_file: Path, section: SectionPage, tmp_path: Path
) -> None:
    with pytest.raises(CommandError, match="파일이 없습니다"):
        run(str(tmp_path / "nowhere.csv"), "--section", "culture-city")
    with pytest.raises(CommandError, match="마당이 없습니다"):
        run(str(real_file), "--section", "nowhere")
