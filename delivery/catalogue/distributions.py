"""The forms in which a dataset can be had: each with its address, format, licence and rights."""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from cms.content_types import ContentType
from cms.licences import Licence
from delivery.catalogue.vocabulary import STABLE, Node, media_type, node, said
from delivery.formats.formats import formats_of
from delivery.formats.licences import licence_address
from delivery.opendata.envelope import SHAPES
from delivery.opendata.mapping import Dataset

LICENCE = licence_address(Licence.KOGL_1) or ""
RIGHTS = _("따로 밝히지 않으면 공공누리 제1유형입니다. 항목마다 적힌 이용 허락이 먼저입니다.")
OWN = "application/json"


def distributions_of_type(declared: ContentType, base: str, about: str) -> Iterator[Node]:
    """Yield the API's own list and every format of it; `about` is the dataset's address."""
    name = declared.name
    yield distribution(f"{about}-api", "API (JSON)", f"{base}/api/v1/{name}/", OWN)
    for each in formats_of(declared):
        address = f"{base}/api/v1/{name}.{each.suffix}"
        yield distribution(f"{about}-{each.suffix}", each.title, address, each.media_type)


def distributions_of_standard(dataset: Dataset, base: str, about: str) -> Iterator[Node]:
    """Yield a standard dataset in each shape of its envelope."""
    for suffix, shape in SHAPES.items():
        address = f"{base}/api/v1/standard/{dataset.name}.{suffix}"
        yield distribution(f"{about}-{suffix}", suffix.upper(), address, shape.media_type)


def distribution(about: str, title: str, address: str, kind: str) -> Node:
    """Return one form of a dataset. What is found there is a part: `accessURL`, no download."""
    return {
        **node(about, "dcat:Distribution"),
        "dct:title": title,
        "dcat:accessURL": node(address),
        "dct:license": node(LICENCE, "dct:LicenseDocument"),
        "dct:rights": {"@type": "dct:RightsStatement", "rdfs:label": said(RIGHTS)},
        "dcatap:availability": node(STABLE),
        **media_type(kind),
    }
