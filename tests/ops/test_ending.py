import errno
from pathlib import Path

import pytest

from ops import complaints
from ops.complaints import Complaint
from ops.ending import or_complain

EVERY_COMPLAINT = [
    complaints.taken_port(8000),
    complaints.bad_port("x"),
    complaints.guarded_port(80),
    complaints.no_venv_module(),
    complaints.full_disk(Path("/srv"), 500),
    complaints.no_network(),
    complaints.unwritable("/srv"),
    complaints.failed_step("pip install"),
]


@pytest.mark.parametrize("complaint", EVERY_COMPLAINT, ids=str)
def test_a_complaint_is_one_line_on_standard_error_and_exit_code_1(
    complaint: Complaint, capsys: pytest.CaptureFixture[str]
) -> None:
    def work() -> int:
        raise complaint

    assert or_complain(work) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == f"{complaint}\n"
    assert said.err.count("\n") == 1
    assert "주십시오." in said.err


def test_an_error_of_another_kind_is_left_as_it_is() -> None:
    def work() -> int:
        raise OSError(errno.EILSEQ, "odd")

    with pytest.raises(OSError, match="odd"):
        or_complain(work)


def test_an_interrupted_set_up_ends_without_a_word(capsys: pytest.CaptureFixture[str]) -> None:
    def work() -> int:
        raise KeyboardInterrupt

    assert or_complain(work) == 130
    assert capsys.readouterr() == ("", "")


def test_work_that_is_done_gives_its_own_exit_code() -> None:
    assert or_complain(lambda: 0) == 0
