"""What the tests of formats ask with, and titles that break what is carelessly written."""

from typing import Any

from django.test import Client

from cms.content_types import content_types
from delivery.formats.formats import formats_of

WEIRD = [
    "]]> <script>alert('&amp;')</script>",
    "\x01줄\x0b바꿈\x1f 없음\x7f",
    "🎉 달빛\u2028모임 👩‍🌾",
    '=cmd("calc")',
    '쉼표, 세미콜론; 역빗금\\ 따옴표"',
]
ADDRESSES = [
    f"/api/v1/{declared.name}.{each.suffix}"
    for declared in content_types().values()
    for each in formats_of(declared)
]
OF_EVENTS = [each.suffix for each in formats_of(content_types()["events"])]


def got(client: Client, address: str, **headers: str) -> Any:
    """Return an answer that has to be there."""
    response = client.get(address, headers=headers)
    assert response.status_code == 200, response.content
    return response
