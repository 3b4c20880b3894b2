"""전국공공시설개방정보표준데이터: spaces that communities offer, one row each."""

from collections.abc import Iterator
from typing import Any

from delivery.opendata.mapping import Dataset
from delivery.opendata.words import address, as_of, coordinate, text

SPACE = "space"


def spaces_of(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield a community's document with each space it offers as `offer`."""
    for offer in document["offers"]:
        if offer["kind"] == SPACE:
            yield document | {"offer": offer}


FACILITIES = Dataset(
    name="facilities",
    title="공공시설개방정보",
    title_en="Facilities open to the public",
    type_name="communities",
    terms={"offers": [SPACE]},
    marks={"offer.kind": SPACE},
    items=spaces_of,
    columns=(
        *("openFcltyNm", "openLcNm", "openFcltyType", "rstde", "weekdayOperOpenHhmm"),
        *("weekdayOperColseHhmm", "wkendOperOpenHhmm", "wkendOperCloseHhmm", "pchrgUseYn"),
        *("useStdrTime", "rntfee", "excessUseUnitTime", "excessRntfee", "aceptncPosblCo", "ar"),
        *("etcFclty", "sbscrptnMthSe", "fcltyPicInfo", "rdnmadr", "lnmadr", "institutionNm"),
        *("chrgDeptNm", "phoneNumber", "homepageUrl", "latitude", "longitude", "referenceDate"),
    ),
    aliases={"weekdayOperCloseHhmm": "weekdayOperColseHhmm"},
    table=(
        text("openFcltyNm", "offer.title"),
        text("openLcNm", "place.name"),
        text("etcFclty", "offer.detail"),
        text("institutionNm", "title"),
        text("chrgDeptNm", "contact.role"),
        text("phoneNumber", "contact.phone"),
        text("homepageUrl", "url"),
        address(),
        coordinate("latitude", "place.latitude"),
        coordinate("longitude", "place.longitude"),
        as_of(),
    ),
)
