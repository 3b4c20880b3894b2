"""Every personal field is declared, and what is not is found."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from cms.personal import PersonalField
from participation.privacy import finding, registry


def test_nothing_personal_is_undeclared() -> None:
    assert finding.undeclared() == []
    assert finding.missing() == []


def test_the_table_names_purpose_and_retention() -> None:
    out = StringIO()
    call_command("privacy", stdout=out)
    line = next(each for each in out.getvalue().splitlines() if "Posting.contact |" in each)
    assert line.count("|") == 5
    assert all(cell.strip() for cell in line.strip("|").split("|"))


def test_an_undeclared_field_fails_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = [
        each
        for each in registry.personal_fields()
        if each.field != "deliberation.TrailFollower.email"
    ]
    monkeypatch.setattr(finding, "personal_fields", lambda: kept)
    with pytest.raises(CommandError, match=r"deliberation\.TrailFollower\.email"):
        call_command("privacy", stdout=StringIO())


def test_a_declaration_of_no_field_fails_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    some = registry.personal_fields()
    ghost = PersonalField(
        field="participation.Posting.ghost", purpose="p", basis="b", retention=some[0].retention
    )
    monkeypatch.setattr(finding, "personal_fields", lambda: [*some, ghost])
    with pytest.raises(CommandError, match=r"Posting\.ghost"):
        call_command("privacy", stdout=StringIO())


def test_every_app_that_keeps_something_has_said_so() -> None:
    apps = {each.field.split(".")[0] for each in registry.personal_fields()}
    assert {"participation", "deliberation", "auth"} <= apps
