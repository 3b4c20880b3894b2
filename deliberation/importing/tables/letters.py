"""Which letters the bytes of a file stand for: UTF-8, or the CP949 of Korean spreadsheets."""

import codecs

from django.utils.translation import gettext as _

from deliberation.importing.refusal import ImportRefused

UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_letters(data: bytes) -> str:
    """Return the text of `data`; raises ImportRefused where it is not text we read."""
    if data.startswith(UTF_16):
        raise ImportRefused(_("UTF-16으로 저장된 파일입니다. UTF-8로 다시 저장해 주세요."))
    if b"\x00" in data:
        raise ImportRefused(_("글자로 된 파일이 아닙니다. 표를 CSV(UTF-8)로 저장해 주세요."))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        text = data.decode("cp949")
    except UnicodeDecodeError:
        text = ""
    if not looks_korean(text):
        raise ImportRefused(_("파일의 글자를 읽을 수 없습니다. CSV(UTF-8)로 다시 저장해 주세요."))
    return text


def looks_korean(text: str) -> bool:
    """Tell whether most letters beyond ASCII are everyday Hangul.

    Nearly any bytes can be read as CP949; a damaged UTF-8 file becomes hanja and rare syllables.
    """
    letters = [letter for letter in text if letter.isalpha() and not letter.isascii()]
    everyday = sum("가" <= letter <= "힣" and is_everyday(letter) for letter in letters)
    return bool(letters) and everyday >= len(letters) / 2


def is_everyday(letter: str) -> bool:
    """Tell whether a syllable is one of the 2,350 of KS X 1001."""
    try:
        letter.encode("euc_kr")
    except UnicodeEncodeError:
        return False
    return True
