from pathlib import Path

import pytest

from ops import assets


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with one static file, whose files have just been collected."""
    for folder in ("static", "listings/static/listings", "var/static"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "static" / "site.css").write_text("a {}", encoding="utf-8")
    (tmp_path / "var" / "static" / "staticfiles.json").touch()
    monkeypatch.setattr(assets, "ROOT", tmp_path)
    monkeypatch.setattr(assets, "VENV", tmp_path / ".venv")
    monkeypatch.setenv("MADANG_STATE_DIR", str(tmp_path / "var"))
    assets.mark_collected()
    return tmp_path


def test_nothing_has_to_be_collected_again_where_nothing_has_changed(checkout: Path) -> None:
    assert assets.collected()


def test_a_changed_file_is_noticed(checkout: Path) -> None:
    (checkout / "static" / "site.css").write_text("a { color: red }", encoding="utf-8")

    assert not assets.collected()


def test_a_file_that_an_app_brings_is_noticed(checkout: Path) -> None:
    (checkout / "listings" / "static" / "listings" / "map.js").touch()

    assert not assets.collected()


def test_a_package_of_another_version_is_noticed(checkout: Path) -> None:
    installed = checkout / ".venv" / "lib" / "python3.11" / "site-packages"
    (installed / "wagtail-8.0.2.dist-info").mkdir(parents=True)

    assert not assets.collected()


def test_collected_files_that_were_deleted_are_noticed(checkout: Path) -> None:
    (checkout / "var" / "static" / "staticfiles.json").unlink()

    assert not assets.collected()
