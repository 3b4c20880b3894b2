import gettext
import os
from pathlib import Path

import pytest
from babel.messages.pofile import PoFileError

from ops import catalogues

SOURCE = """
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

msgid "마당"
msgstr "Yard"

msgid "모임 %(count)s개"
msgid_plural "모임 %(count)s개"
msgstr[0] "%(count)s gathering"
msgstr[1] "%(count)s gatherings"

#, fuzzy
msgid "책자"
msgstr "Unsure"
"""


@pytest.fixture
def catalogue(tmp_path: Path) -> Path:
    path = tmp_path / "en" / "LC_MESSAGES" / "django.po"
    path.parent.mkdir(parents=True)
    path.write_text(SOURCE, encoding="utf-8")
    return path


def compiled(catalogue: Path) -> gettext.GNUTranslations:
    with catalogue.with_suffix(".mo").open("rb") as file:
        return gettext.GNUTranslations(file)


def test_a_compiled_catalogue_translates_words_and_plurals(catalogue: Path) -> None:
    catalogues.compile_all([catalogue])

    translation = compiled(catalogue)
    assert translation.gettext("마당") == "Yard"
    assert translation.ngettext("모임 %(count)s개", "모임 %(count)s개", 2) == "%(count)s gatherings"


def test_a_translation_marked_as_unsure_is_not_shown(catalogue: Path) -> None:
    catalogues.compile_all([catalogue])

    assert compiled(catalogue).gettext("책자") == "책자"


def test_only_a_catalogue_newer_than_its_compiled_file_is_stale(
    catalogue: Path, tmp_path: Path
) -> None:
    assert catalogues.stale(tmp_path) == [catalogue]

    catalogues.compile_all([catalogue])
    assert catalogues.stale(tmp_path) == []

    later = catalogue.with_suffix(".mo").stat().st_mtime + 1
    os.utime(catalogue, (later, later))
    assert catalogues.stale(tmp_path) == [catalogue]


def test_a_malformed_catalogue_is_refused_and_the_old_one_stays(catalogue: Path) -> None:
    catalogues.compile_all([catalogue])
    catalogue.write_text('msgid "마당"\nmsgster "Yard"\n', encoding="utf-8")

    with pytest.raises(PoFileError):
        catalogues.compile_all([catalogue])

    assert compiled(catalogue).gettext("마당") == "Yard"
