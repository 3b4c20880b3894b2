"""전국평생학습강좌표준데이터: events of the kind course. The slips in its names are its own."""

from delivery.opendata.fees import fee
from delivery.opendata.mapping import Dataset
from delivery.opendata.weekly import weekly_hours
from delivery.opendata.words import as_of, number, text, told

COURSES = Dataset(
    name="courses",
    title="평생학습강좌",
    title_en="Lifelong-learning courses",
    type_name="events",
    terms={"kind": ["course"]},
    marks={"kind": "course"},
    columns=(
        *("lctreNm", "instrctrNm", "edcStartDay", "edcEndDay", "edcStartTime", "edcColseTime"),
        *("lctreCo", "edcTrgetType", "edcMthType", "operDay", "edcPlace", "psncpa", "lctreCost"),
        *("edcRdnmadr", "operInstitutionNm", "operPhoneNumber", "rceptStartDate", "rceptEndDate"),
        *("rceptMthType", "slctnMthType", "homepageUrl", "oadtCtLctreYn", "pntBankAckestYn"),
        *("lrnAcnutAckestYn", "referenceDate"),
    ),
    aliases={"edcCloseTime": "edcColseTime", "rdnmadr": "edcRdnmadr"},
    table=(
        text("lctreNm", "title"),
        weekly_hours("edcStartDay", "edcEndDay", "edcStartTime", "edcColseTime", "operDay"),
        text("lctreCo", "summary"),
        text("edcTrgetType", "join.audience"),
        told("edcMthType", "online_url", lambda address: "온라인" if address else "오프라인"),
        text("edcPlace", "place.name"),
        number("psncpa", "join.capacity"),
        fee("lctreCost"),
        text("edcRdnmadr", "place.address"),
        text("operInstitutionNm", "host"),
        text("rceptMthType", "join.how"),
        text("homepageUrl", "url"),
        as_of(),
    ),
)
