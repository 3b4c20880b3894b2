"""전국공연행사정보표준데이터: events of the kind performance."""

from delivery.opendata.fees import fee_with_words
from delivery.opendata.mapping import Dataset
from delivery.opendata.spans import hours
from delivery.opendata.words import address, as_of, coordinate, number, text, yes

PERFORMANCES = Dataset(
    name="performances",
    title="공연행사정보",
    title_en="Performances",
    type_name="events",
    terms={"kind": ["performance"]},
    marks={"kind": "performance"},
    columns=(
        *("eventNm", "opar", "eventCo", "eventStartDate", "eventEndDate", "eventStartTime"),
        *("eventEndTime", "chrgeInfo", "mnnst", "auspcInstt", "suprtInstt", "phoneNumber"),
        *("seatNumber", "admfee", "entncAge", "dscntInfo", "atpn", "advantkInfo", "prkplceYn"),
        *("homepageUrl", "rdnmadr", "lnmadr", "latitude", "longitude", "referenceDate"),
    ),
    aliases={"mnnstNm": "mnnst", "auspcInsttNm": "auspcInstt", "suprtInsttNm": "suprtInstt"},
    table=(
        text("eventNm", "title"),
        text("opar", "place.name"),
        text("eventCo", "summary"),
        hours("eventStartDate", "eventEndDate", "eventStartTime", "eventEndTime"),
        fee_with_words("chrgeInfo", "admfee"),
        text("mnnst", "organiser"),
        text("auspcInstt", "host"),
        text("suprtInstt", "sponsor"),
        number("seatNumber", "join.capacity"),
        text("entncAge", "join.audience"),
        text("atpn", "status_note"),
        text("advantkInfo", "join.how"),
        yes("prkplceYn", "accessibility.has_parking"),
        text("homepageUrl", "url"),
        address(),
        coordinate("latitude", "place.latitude"),
        coordinate("longitude", "place.longitude"),
        as_of(),
    ),
)
