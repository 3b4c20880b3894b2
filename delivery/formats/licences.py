"""Where licences are written down. Source: www.kogl.or.kr (공공누리)."""

ADDRESSES = {
    f"kogl-{number}": f"https://www.kogl.or.kr/info/licenseType{number}.do"
    for number in (1, 2, 3, 4)
}


def licence_address(licence: str) -> str | None:
    """Return where a licence is explained, or None where all rights are kept."""
    return ADDRESSES.get(licence)
