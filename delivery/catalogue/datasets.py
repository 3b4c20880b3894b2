"""The datasets: one for each content type, and one for each standard dataset made of it."""

from collections.abc import Iterable

from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.content_types import ContentType
from delivery.catalogue.distributions import distributions_of_standard, distributions_of_type
from delivery.catalogue.standing import Standing
from delivery.catalogue.vocabulary import (
    CONTINUOUS,
    LANGUAGES,
    PUBLIC,
    Node,
    Value,
    moment,
    node,
    said,
)
from delivery.formats.naming import city
from delivery.opendata.mapping import Dataset

DESCRIPTION = _("%(city)s에서 공개한 %(label)s 모두입니다. 새로 싣거나 고치면 바로 바뀝니다.")
STANDARD = _("%(city)s의 %(label)s 가운데 전국%(name)s표준데이터의 항목으로 옮긴 것입니다.")
STANDARD_TITLE = _("%(city)s %(name)s 표준데이터")


def address_of_type(declared: ContentType, catalogue: str) -> str:
    """Return the name of a type's dataset."""
    return f"{catalogue}#{declared.name}"


def type_dataset(
    declared: ContentType, standing: Standing | None, base: str, catalogue: str
) -> Node:
    """Return the dataset of a content type."""
    about = address_of_type(declared, catalogue)
    label = declared.model._meta.verbose_name_plural
    words: dict[str, Value] = {"city": city(), "label": label}
    return {
        **node(about, "dcat:Dataset"),
        "dct:title": said("%(city)s %(label)s", words),
        "dct:description": said(DESCRIPTION, words),
        "dcat:keyword": said("%(label)s", words),
        "dcat:landingPage": node(f"{base}/{declared.name}/", "foaf:Document"),
        "dcat:distribution": list(distributions_of_type(declared, base, about)),
        **common(standing, catalogue),
    }


def standard_dataset(
    dataset: Dataset,
    declared: ContentType,
    standing: Standing | None,
    base: str,
    catalogue: str,
) -> Node:
    """Return the dataset of a standard: drawn from the type's."""
    about = f"{catalogue}#standard-{dataset.name}"
    label = declared.model._meta.verbose_name_plural
    name = {"ko": dataset.title, "en": dataset.title_en}
    words: dict[str, Value] = {"city": city(), "label": label, "name": name}
    return {
        **node(about, "dcat:Dataset"),
        "dct:title": said(STANDARD_TITLE, words),
        "dct:description": said(STANDARD, words),
        "dcat:keyword": [*said("%(label)s", words), {"@language": "ko", "@value": "표준데이터"}],
        "dct:source": node(address_of_type(declared, catalogue)),
        "dcat:distribution": list(distributions_of_standard(dataset, base, about)),
        **common(standing, catalogue),
    }


def common(standing: Standing | None, catalogue: str) -> Node:
    """Return what all datasets say: who publishes them, how often, in what languages."""
    members: Node = {
        "dct:publisher": node(f"{catalogue}#publisher"),
        "dct:accrualPeriodicity": node(CONTINUOUS, "dct:Frequency"),
        "dct:accessRights": node(PUBLIC, "dct:RightsStatement"),
        "dct:language": languages(standing.locales if standing else (settings.LANGUAGE_CODE,)),
    }
    if standing is not None:
        members["dct:issued"] = moment(timezone.localtime(standing.issued_at).isoformat())
        members["dct:modified"] = moment(timezone.localtime(standing.modified_at).isoformat())
    return members


def languages(codes: Iterable[str]) -> list[Node]:
    """Return languages as the EU's table names them; those we have no name for are left out."""
    return [node(LANGUAGES[code], "dct:LinguisticSystem") for code in codes if code in LANGUAGES]
