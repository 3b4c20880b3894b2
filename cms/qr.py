"""QR codes of addresses."""

from io import BytesIO

import segno


def code_of(address: str) -> segno.QRCode | None:
    """Return a QR code (ISO/IEC 18004, level M), or None where none can be made."""
    if not address:
        return None
    try:
        return segno.make_qr(address, error="m")
    except segno.DataOverflowError:
        return None


def qr_code(address: str) -> str:
    """Return a QR code as an SVG data URI; "" where none can be made.

    Around the code lie the four empty modules that the standard asks for.
    """
    code = code_of(address)
    return code.svg_data_uri(border=4, omitsize=True) if code else ""


def qr_svg(address: str) -> bytes:
    """Return a QR code as an SVG document, dark on white by day and night; b"" where none is."""
    code = code_of(address)
    if code is None:
        return b""
    file = BytesIO()
    code.save(file, kind="svg", border=4, omitsize=True, light="#fff")
    return file.getvalue()
