"""What tests of deliberation share: the section that imports go to, and lists to import."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from deliberation.importing.columns import COLUMNS
from home.models import HomePage, SectionPage
from tests.factories.sections import SectionFactory

REAL_FILE = (
    Path(__file__).parent.parent / "data" / "conversations" / "conversation_meetings_2019.csv"
)
HEADER = ",".join(COLUMNS)


@pytest.fixture
def real_file() -> Path:
    """The list of 2019, as it was received."""
    return REAL_FILE


@pytest.fixture
def team_section(home: HomePage) -> SectionPage:
    """The section of the facilitation team."""
    made: SectionPage = SectionFactory(parent=home, title="온라인 촉진단", slug="facilitation-team")
    return made


@pytest.fixture
def list_of(tmp_path: Path) -> Callable[..., Path]:
    """Write a list with these lines below the header; bytes are written as they are."""

    def write(*lines: str, header: str = HEADER, encoding: str = "utf-8") -> Path:
        path = tmp_path / "list.csv"
        path.write_bytes("\n".join([header, *lines, ""]).encode(encoding))
        return path

    return write


@pytest.fixture
def file_of(tmp_path: Path) -> Callable[[bytes], Path]:
    """Write a file of these bytes."""

    def write(data: bytes) -> Path:
        path = tmp_path / "sent.csv"
        path.write_bytes(data)
        return path

    return write


def cells(**values: str) -> dict[str, Any]:
    """Return the cells of a row, empty where nothing is given."""
    return {column: values.get(column, "") for column in COLUMNS}
