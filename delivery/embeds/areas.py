"""The city's districts as areas to choose: a circle around where each one roughly lies."""

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from cms.ground.districts import DISTRICTS, District, DistrictKind

# Metres: dong lie about one kilometre apart, eup and myeon five or more.
RADIUS = {DistrictKind.DONG: 1500, DistrictKind.EUP: 4000, DistrictKind.MYEON: 4000}


def area_choices() -> list[tuple[str, str]]:
    """Return (district, words with the radius) for every district."""
    is_english = (get_language() or "").startswith("en")
    return [
        (
            each.name,
            _("%(district)s 둘레 %(radius)skm")
            % {
                "district": each.name_en if is_english else each.name,
                "radius": f"{RADIUS[each.kind] / 1000:g}",
            },
        )
        for each in DISTRICTS
    ]


def area_pairs(name: str) -> list[tuple[str, str]]:
    """Return the filters that mean a district; none where there is no such one."""
    found: District | None = next((each for each in DISTRICTS if each.name == name), None)
    if found is None:
        return []
    near = f"{found.centre.latitude},{found.centre.longitude}"
    return [("near", near), ("radius", str(RADIUS[found.kind]))]
