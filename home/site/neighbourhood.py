"""The neighbourhood that a reader has chosen: kept in the browser, as the name of a district."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from cms.ground.districts import DISTRICTS, District, DistrictKind
from delivery.area import Near

COOKIE = "madang_district"
FIELD = "district"
LASTS = 365 * 24 * 60 * 60
# Metres around a district's middle: townships are wide, neighbourhoods of the city lie close.
REACH = {DistrictKind.EUP: 6_000, DistrictKind.MYEON: 6_000, DistrictKind.DONG: 3_000}


def slug_of(district: District) -> str:
    """Return the short name of a district: unbong-eup."""
    return district.name_en.lower()


def name_of(district: District) -> str:
    """Return what a district is called in the language of the interface."""
    return district.name_en if (get_language() or "").startswith("en") else district.name


def district_of(slug: str) -> District | None:
    """Return the district of a short name, or None."""
    return next((each for each in DISTRICTS if slug_of(each) == slug), None)


def chosen(request: HttpRequest) -> District | None:
    """Return the reader's district: the one in the address, else the one the browser keeps."""
    asked = request.GET.get(FIELD)
    return district_of(request.COOKIES.get(COOKIE, "") if asked is None else asked)


def around(district: District | None) -> Near | None:
    """Return the circle that stands for a district, or None for the whole city."""
    if district is None:
        return None
    centre = district.centre
    return Near(centre.latitude, centre.longitude, REACH[district.kind])


def options(current: District | None) -> list[tuple[str, str, bool]]:
    """Return (short name, name, whether it is chosen) of every district."""
    return [(slug_of(each), name_of(each), each == current) for each in DISTRICTS]


# Without the token, as with the language: what a stranger's page could do is to name a district.
@csrf_exempt
@require_POST
def choose_district(request: HttpRequest) -> HttpResponse:
    """Keep the reader's district in a cookie, or forget it where none was sent; go home."""
    response = HttpResponse(status=303, headers={"Location": "/#soon"})
    found = district_of(request.POST.get(FIELD, ""))
    if found is None:
        response.delete_cookie(COOKIE, samesite="Lax")
        return response
    response.set_cookie(
        COOKIE,
        slug_of(found),
        max_age=LASTS,
        secure=request.is_secure(),
        httponly=True,
        samesite="Lax",
    )
    return response
