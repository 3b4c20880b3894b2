"""전국공공시설개방정보표준데이터: resources of the kind space."""

from delivery.opendata.mapping import Dataset
from delivery.opendata.words import address, as_of, coordinate, number, text
from listings.standard_data.rent import rent

FACILITIES = Dataset(
    name="facilities",
    title="공공시설개방정보",
    title_en="Facilities open to the public",
    type_name="resources",
    terms={"kind": ["space"]},
    marks={"kind": "space"},
    columns=(
        *("openFcltyNm", "openLcNm", "openFcltyType", "rstde", "weekdayOperOpenHhmm"),
        *("weekdayOperColseHhmm", "wkendOperOpenHhmm", "wkendOperCloseHhmm", "pchrgUseYn"),
        *("useStdrTime", "rntfee", "excessUseUnitTime", "excessRntfee", "aceptncPosblCo", "ar"),
        *("etcFclty", "sbscrptnMthSe", "fcltyPicInfo", "rdnmadr", "lnmadr", "institutionNm"),
        *("chrgDeptNm", "phoneNumber", "homepageUrl", "latitude", "longitude", "referenceDate"),
    ),
    aliases={"weekdayOperCloseHhmm": "weekdayOperColseHhmm"},
    table=(
        text("openFcltyNm", "title"),
        text("openLcNm", "place.name"),
        rent("pchrgUseYn", "rntfee"),
        number("aceptncPosblCo", "apply.capacity"),
        text("etcFclty", "equipment"),
        text("sbscrptnMthSe", "apply.how"),
        text("institutionNm", "provider"),
        text("homepageUrl", "url"),
        address(),
        coordinate("latitude", "place.latitude"),
        coordinate("longitude", "place.longitude"),
        as_of(),
    ),
)
