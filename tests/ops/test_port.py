import socket

import pytest

from ops import port
from ops.complaints import Complaint


@pytest.mark.parametrize("given", [None, ""])
def test_without_a_wish_the_port_is_8000(given: str | None) -> None:
    assert port.wanted(given) == 8000


def test_the_wished_port_is_taken() -> None:
    assert port.wanted(" 8101 ") == 8101


@pytest.mark.parametrize(
    "given", ["http", "80.5", "-1", "0", "65536", "8000;", "1e4", "٨٠٠٠", "9" * 5000]
)
def test_what_is_no_port_is_refused_with_the_range(given: str) -> None:
    with pytest.raises(Complaint, match=r"1024에서 65535.*1024 to 65535"):
        port.wanted(given)


def test_a_port_in_use_is_refused_with_how_to_choose_another() -> None:
    with socket.create_server((port.HOST, 0)) as taken:
        number = taken.getsockname()[1]

        with pytest.raises(Complaint, match=rf"{number}번 포트.*PORT="):
            port.held(number)


def test_the_suggestion_beside_the_highest_port_is_a_port_too() -> None:
    from ops.complaints import taken_port

    assert "PORT=65536" not in str(taken_port(65535))


def test_a_held_port_is_taken_for_everyone_else_at_once() -> None:
    with socket.create_server((port.HOST, 0)) as probe:
        number = probe.getsockname()[1]

    with port.held(number), pytest.raises(Complaint, match="이미 쓰이고"):
        port.held(number)
