"""What the demo says once it answers: where to go, and who can sign in."""

import json
import unicodedata
from pathlib import Path

DOORS = (
    ("사이트 (site)", "/"),
    ("관리 화면 (admin)", "/admin/"),
    ("API 문서 (API docs)", "/api/v1/docs/"),
)


def padded(text: str, columns: int) -> str:
    """Return `text` filled with spaces to a width in terminal columns (Hangul takes two)."""
    width = sum(2 if unicodedata.east_asian_width(each) in "WF" else 1 for each in text)
    return text + " " * max(0, columns - width)


def users(passwords: Path) -> list[tuple[str, str, str]]:
    """Return (user name, password, role) of the demo's users, as kept in a JSON file."""
    if not passwords.exists():
        return []
    rows = json.loads(passwords.read_text(encoding="utf-8"))
    return [(row["username"], row["password"], row["role"]) for row in rows]


def words(port: int, passwords: Path) -> str:
    """Return the text that greets whoever started the demo on `port`."""
    lines = ["", "마당이 열렸습니다. (Madang is open.)", ""]
    lines += [f"  {padded(name, 22)}http://127.0.0.1:{port}{path}" for name, path in DOORS]
    known = users(passwords)
    if known:
        lines += [
            "",
            "  " + padded("사용자 (user)", 22) + padded("비밀번호 (password)", 26) + "역할 (role)",
        ]
        lines += [
            "  " + padded(username, 22) + padded(password, 26) + role
            for username, password, role in known
        ]
    return "\n".join([*lines, "", "끝내려면 Ctrl-C를 누르십시오. (Press Ctrl-C to stop.)"])
