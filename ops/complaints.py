"""What can stop the set-up, each in one sentence that says what to do."""

from pathlib import Path


class Complaint(Exception):
    """One thing that a person can put right: a Korean sentence, and the same in English."""

    def __init__(self, korean: str, english: str) -> None:
        super().__init__(f"{korean} ({english})")


def taken_port(port: int) -> Complaint:
    """Say that another program listens on `port`."""
    other = port + 1 if port < 65535 else 8000
    return Complaint(
        f"{port}번 포트는 이미 쓰이고 있으니 `make demo PORT={other}`처럼 바꾸어 주십시오.",
        f"Port {port} is already in use: choose another, as in `make demo PORT={other}`.",
    )


def bad_port(given: str) -> Complaint:
    """Say that `given` is no port number."""
    return Complaint(
        f"PORT={given!r}은(는) 포트 번호가 아니니 1024에서 65535 사이의 수를 적어 주십시오.",
        f"PORT={given!r} is not a port: give a number from 1024 to 65535.",
    )


def guarded_port(port: int) -> Complaint:
    """Say that this user may not listen on `port`."""
    return Complaint(
        f"{port}번 포트를 열 권한이 없으니 `make demo PORT=8000`처럼 1024 이상을 골라 주십시오.",
        f"You may not open port {port}: choose 1024 or higher, as in `make demo PORT=8000`.",
    )


def no_venv_module() -> Complaint:
    """Say that this Python cannot make virtual environments."""
    return Complaint(
        "파이썬의 venv 모듈이 없으니 `apt install python3-venv` 등으로 설치해 주십시오.",
        "Python's venv module is missing: install it, for example by `apt install python3-venv`.",
    )


def full_disk(folder: Path, needed_mb: int) -> Complaint:
    """Say that the disk of `folder` is full, or holds less than `needed_mb` megabytes free."""
    return Complaint(
        f"디스크가 가득 찼으니 {folder}에 {needed_mb}MB 이상을 비우고 다시 실행해 주십시오.",
        f"The disk is full: free at least {needed_mb} MB at {folder} and run this again.",
    )


def no_network() -> Complaint:
    """Say that the packages cannot be fetched."""
    return Complaint(
        "패키지 저장소에 닿지 않으니 네트워크(와 pip 설정)를 확인하고 다시 실행해 주십시오.",
        "The package index cannot be reached: check the network (and pip's settings) "
        "and run this again.",
    )


def unwritable(place: str) -> Complaint:
    """Say that `place` cannot be written to."""
    return Complaint(
        f"{place}에 쓸 수 없으니 쓸 수 있는 폴더로 옮기거나 권한을 바꾸어 주십시오.",
        f"{place} cannot be written to: move to a folder that can, or change its permissions.",
    )


def failed_step(name: str) -> Complaint:
    """Say that a program failed in a way not foreseen; its output has been shown."""
    return Complaint(
        f"{name}이(가) 실패했으니 위의 출력을 보고 고친 뒤 다시 실행해 주십시오.",
        f"{name} failed: see its output above, put it right and run this again.",
    )
