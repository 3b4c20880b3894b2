"""Which settings a database gets."""

import environ
import pytest

from cms.settings.databases import database


def test_a_file_named_by_its_address_is_one_for_several_workers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DATABASE_URL", "sqlite:////srv/madang/db.sqlite3")
    found = database(environ.Env())

    assert found["NAME"] == "/srv/madang/db.sqlite3"
    assert found["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert "journal_mode=WAL" in found["OPTIONS"]["init_command"]


def test_a_server_is_taken_as_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgres://madang@127.0.0.1:5432/madang")
    found = database(environ.Env())

    assert found["HOST"] == "127.0.0.1"
    assert "init_command" not in found.get("OPTIONS", {})
