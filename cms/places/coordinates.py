"""A point on the globe, and the two ways in which it is written."""

import math
import re
import unicodedata
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

SRID = "4326"  # WGS 84, what GPS and web maps use
LONGEST = 200  # characters; nothing longer is worth reading

_NUMBER = r"([-+]?[0-9]{1,3}(?:\.[0-9]{0,30})?(?:[eE][-+]?[0-9]{1,2})?)"
_STORED = re.compile(rf"SRID=([0-9]{{1,6}});\s*POINT\s?\(\s*{_NUMBER}\s+{_NUMBER}\s*\)")
_TYPED = re.compile(rf"{_NUMBER}\s*(?:,|\s)\s*{_NUMBER}")

_UNREADABLE = _("위치를 읽지 못했습니다. 위도, 경도 순서로 적어 주세요. 예: 35.4164,127.3905")
_OTHER_SRID = _("이 좌표계는 쓸 수 없습니다. 위도와 경도(WGS 84)로 바꾸어 적어 주세요.")
_TOO_LONG = _("위치가 너무 깁니다. 위도, 경도만 적어 주세요. 예: 35.4164,127.3905")
_LATITUDE = _("위도는 -90과 90 사이여야 합니다. 위도를 먼저, 경도를 뒤에 적었는지 보아 주세요.")
_LONGITUDE = _("경도는 -180과 180 사이여야 합니다. 위도, 경도 순서로 다시 적어 주세요.")


@dataclass(frozen=True)
class Point:
    """A place on the globe, in degrees (WGS 84), to six decimals (about 10 cm).

    Raises ValidationError where a value is no number or lies outside the globe.
    """

    latitude: float
    longitude: float

    def __post_init__(self) -> None:
        if not (math.isfinite(self.latitude) and math.isfinite(self.longitude)):
            raise ValidationError(_UNREADABLE, code="unreadable")
        if abs(self.latitude) > 90:
            raise ValidationError(_LATITUDE, code="latitude")
        if abs(self.longitude) > 180:
            raise ValidationError(_LONGITUDE, code="longitude")
        # Adding zero turns -0.0 into 0.0: one place, one form.
        object.__setattr__(self, "latitude", round(self.latitude, 6) + 0.0)
        object.__setattr__(self, "longitude", round(self.longitude, 6) + 0.0)

    def __str__(self) -> str:
        """Return the stored form: `SRID=4326;POINT(lng lat)`."""
        return f"SRID={SRID};POINT({_written(self.longitude)} {_written(self.latitude)})"

    @property
    def typed(self) -> str:
        """Return the form that people type: "lat,lng"."""
        return f"{_written(self.latitude)},{_written(self.longitude)}"


def parse_point(text: str) -> Point:
    """Return the point that `text` names: the stored form, or "latitude,longitude".

    Raises ValidationError with a sentence that says what to write instead.
    """
    if len(text) > LONGEST:
        raise ValidationError(_TOO_LONG, code="too_long")
    plain = unicodedata.normalize("NFKC", text).strip()  # Korean keyboards give full-width digits
    if stored := _STORED.fullmatch(plain):
        if stored[1] != SRID:
            raise ValidationError(_OTHER_SRID, code="srid")
        return Point(latitude=float(stored[3]), longitude=float(stored[2]))
    if typed := _TYPED.fullmatch(plain):
        return Point(latitude=float(typed[1]), longitude=float(typed[2]))
    raise ValidationError(_UNREADABLE, code="unreadable")


def point_or_none(text: str | None) -> Point | None:
    """Return the point that `text` names, or None where it is blank or names none."""
    try:
        return parse_point(text) if text and text.strip() else None
    except ValidationError:
        return None


def normalised(text: str) -> str:
    """Return the stored form of a point, or `text` as it is where it names none."""
    point = point_or_none(text)
    return str(point) if point else text


def _written(degrees: float) -> str:
    return f"{degrees:.6f}".rstrip("0").rstrip(".")
