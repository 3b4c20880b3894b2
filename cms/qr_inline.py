"""QR codes that stand in a page itself: its policy lets no picture be written into an address."""

from django.utils.safestring import SafeString, mark_safe

from cms.qr import code_of


def qr_inline(address: str) -> SafeString:
    """Return a QR code as an SVG element, dark on white by day and night; "" where none is made.

    Around the code lie the four empty modules that the standard asks for.
    """
    code = code_of(address)
    if code is None:
        return mark_safe("")
    # Nothing of the address stands in the drawing but its modules.
    return mark_safe(code.svg_inline(border=4, omitsize=True, light="#fff", svgclass="qr"))
