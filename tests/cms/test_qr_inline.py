"""The code of an address in a page."""

from xml.etree import ElementTree

from cms.qr_inline import qr_inline


def test_a_code_is_a_drawing_without_styles() -> None:
    drawing = ElementTree.fromstring(qr_inline('https://madang.example/?q="><script>'))
    assert drawing.tag == "svg"
    assert not any("style" in each.attrib for each in drawing.iter())
    assert all(each.text is None for each in drawing.iter())


def test_without_an_address_that_fits_there_is_no_code() -> None:
    assert qr_inline("") == ""
    assert qr_inline("https://madang.example/" + "x" * 3000) == ""
