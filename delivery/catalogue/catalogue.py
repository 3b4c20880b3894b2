"""The catalogue as one document: publisher, datasets, and the API as the service behind them."""

from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.content_types import content_types
from delivery.catalogue.datasets import languages, standard_dataset, type_dataset
from delivery.catalogue.distributions import LICENCE
from delivery.catalogue.standing import standings, together
from delivery.catalogue.vocabulary import PREFIXES, Node, moment, node, said
from delivery.formats.naming import city, publisher
from delivery.opendata.datasets import datasets

TITLE = _("%(city)s 마당의 열린 데이터")
DESCRIPTION = _(
    "%(city)s의 모임과 행사, 공동체, 대화와 제안, 그 결과를 누구나 쓸 수 있는 여러 형식으로 냅니다."
)
SERVICE = _("%(city)s 마당 API")


def catalogue_document(base: str, address: str) -> Node:
    """Return the catalogue at `address` of the site at `base`; one query."""
    found = standings()
    types = content_types()
    sets = [type_dataset(each, found.get(each.name), base, address) for each in types.values()]
    sets += [
        standard_dataset(each, types[each.type_name], found.get(each.type_name), base, address)
        for each in datasets().values()
    ]
    words = {"city": city()}
    document: Node = {
        "@context": PREFIXES,
        **node(address, "dcat:Catalog"),
        "dct:title": said(TITLE, words),
        "dct:description": said(DESCRIPTION, words),
        "dct:publisher": {
            **node(f"{address}#publisher", "foaf:Agent"),
            "foaf:name": publisher(),
            "foaf:homepage": node(f"{base}/", "foaf:Document"),
        },
        "foaf:homepage": node(f"{base}/", "foaf:Document"),
        "dct:language": languages(code for code, _name in settings.LANGUAGES),
        "dct:license": node(LICENCE, "dct:LicenseDocument"),
        "dcat:dataset": sets,
        "dcat:service": service(base, address, [each["@id"] for each in sets]),
    }
    if found:
        whole = together(found.values())
        document["dct:issued"] = moment(timezone.localtime(whole.issued_at).isoformat())
        document["dct:modified"] = moment(timezone.localtime(whole.modified_at).isoformat())
    return document


def service(base: str, catalogue: str, served: list[str]) -> Node:
    """Return the API as a service that serves all datasets."""
    return {
        **node(f"{catalogue}#api", "dcat:DataService"),
        "dct:title": said(SERVICE, {"city": city()}),
        "dcat:endpointURL": node(f"{base}/api/v1/"),
        "dcat:endpointDescription": node(f"{base}/api/v1/openapi.json"),
        "dct:license": node(LICENCE, "dct:LicenseDocument"),
        "dcat:servesDataset": [node(each) for each in served],
    }
