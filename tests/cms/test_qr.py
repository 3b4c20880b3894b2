"""The code of an address."""

from urllib.request import urlopen
from xml.etree import ElementTree

import pytest

from cms.qr import qr_code, qr_svg


@pytest.mark.parametrize("address", ["https://madang.example/?a=1&b=2", "https://마당.한국/기록/"])
def test_a_code_is_a_drawing_with_an_empty_border(address: str) -> None:
    with urlopen(qr_code(address)) as content:
        drawing = ElementTree.fromstring(content.read())
    side = int(drawing.attrib["viewBox"].split()[2])
    assert (side - 8 - 17) % 4 == 0  # 17 + 4 × version modules, and four on either side


def test_each_address_has_a_code_of_its_own() -> None:
    assert qr_code("https://madang.example/1/") != qr_code("https://madang.example/2/")


@pytest.mark.parametrize("address", ["", "https://madang.example/" + "x" * 3000])
def test_without_an_address_that_fits_there_is_no_code(address: str) -> None:
    assert qr_code(address) == ""


def test_a_code_is_a_file_too_dark_on_white() -> None:
    drawing = ElementTree.fromstring(qr_svg("https://madang.example/1/"))
    fills = {each.attrib.get("fill") for each in drawing.iter()}
    assert "#fff" in fills
    assert qr_svg("") == b""
