"""전국문화축제표준데이터: events of the kind event."""

from delivery.opendata.mapping import Dataset
from delivery.opendata.spans import days
from delivery.opendata.words import address, as_of, coordinate, text

FESTIVALS = Dataset(
    name="festivals",
    title="문화축제",
    title_en="Cultural festivals",
    type_name="events",
    terms={"kind": ["event"]},
    marks={"kind": "event"},
    columns=(
        *("fstvlNm", "opar", "fstvlStartDate", "fstvlEndDate", "fstvlCo", "mnnstNm"),
        *("auspcInsttNm", "suprtInsttNm", "phoneNumber", "homepageUrl", "relateInfo", "rdnmadr"),
        *("lnmadr", "latitude", "longitude", "referenceDate", "insttCode"),
    ),
    aliases={
        "mnnst": "mnnstNm",
        "auspcInstt": "auspcInsttNm",
        "suprtInstt": "suprtInsttNm",
        "instt_code": "insttCode",
    },
    table=(
        text("fstvlNm", "title"),
        text("opar", "place.name"),
        days("fstvlStartDate", "fstvlEndDate"),
        text("fstvlCo", "summary"),
        text("mnnstNm", "organiser"),
        text("auspcInsttNm", "host"),
        text("suprtInsttNm", "sponsor"),
        text("homepageUrl", "url"),
        text("relateInfo", "join.how"),
        address(),
        coordinate("latitude", "place.latitude"),
        coordinate("longitude", "place.longitude"),
        as_of(),
    ),
)
