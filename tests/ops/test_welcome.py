import json
from pathlib import Path

from ops import welcome


def test_the_greeting_gives_every_door_with_the_port(tmp_path: Path) -> None:
    text = welcome.words(8101, tmp_path / "none.json")

    for path in ("/", "/admin/", "/api/v1/docs/"):
        assert f"http://127.0.0.1:8101{path}\n" in text


def test_the_greeting_gives_every_user_with_password_and_role(tmp_path: Path) -> None:
    passwords = tmp_path / "demo_passwords.json"
    rows = [
        {"username": "editor", "password": "s3cret-문", "role": "편집자"},
        {"username": "facilitator", "password": "other", "role": "온라인 촉진단"},
    ]
    passwords.write_text(json.dumps(rows), encoding="utf-8")

    lines = welcome.words(8000, passwords).splitlines()

    for row in rows:
        assert [*row.values()] in [line.split(maxsplit=2) for line in lines]


def test_hangul_takes_two_columns() -> None:
    assert welcome.padded("마당", 6) == "마당  "
    assert welcome.padded("yard", 6) == "yard  "
