"""QR codes of addresses."""

import segno


def qr_code(address: str) -> str:
    """Return a QR code (ISO/IEC 18004, level M) as an SVG data URI; "" where none can be made.

    Around the code lie the four empty modules that the standard asks for.
    """
    if not address:
        return ""
    try:
        code = segno.make_qr(address, error="m")
    except segno.DataOverflowError:
        return ""
    return code.svg_data_uri(border=4, omitsize=True)
