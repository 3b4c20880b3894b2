"""The words of the catalogue; its context stands in the document, so that nobody has to fetch it.

Sources: DCAT 3 (W3C), DCAT-AP 3.0 (SEMIC), the authority tables of the EU.
"""

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.utils import translation
from django.utils.functional import Promise

Node = dict[str, Any]
Value = str | Promise | Mapping[str, str]

PREFIXES = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcatap": "http://data.europa.eu/r5r/",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
AUTHORITY = "http://publications.europa.eu/resource/authority"
MEDIA_TYPES = "https://www.iana.org/assignments/media-types"
LANGUAGES = {"ko": f"{AUTHORITY}/language/KOR", "en": f"{AUTHORITY}/language/ENG"}
CONTINUOUS = f"{AUTHORITY}/frequency/CONT"
PUBLIC = f"{AUTHORITY}/access-right/PUBLIC"
STABLE = f"{AUTHORITY}/planned-availability/STABLE"
FILE_TYPES = {
    "application/atom+xml": "ATOM",
    "application/feed+json": "JSON",
    "application/geo+json": "GEOJSON",
    "application/json": "JSON",
    "application/ld+json": "JSON_LD",
    "application/rss+xml": "RSS",
    "application/xml": "XML",
    "text/calendar": "ICS",
    "text/csv": "CSV",
}


def said(words: str | Promise, values: Mapping[str, Value] | None = None) -> list[Node]:
    """Return words in the languages of the interface, the values in their places.

    A value is a text that is translated, or a text for each language.
    """
    found = []
    for code, _name in settings.LANGUAGES:
        with translation.override(code):
            filled = {
                name: value[code] if isinstance(value, Mapping) else str(value)
                for name, value in (values or {}).items()
            }
            found.append({"@language": code, "@value": str(words) % filled})
    return found


def node(address: str, kind: str = "") -> Node:
    """Return a reference to a thing, with its class where it is said."""
    return {"@id": address} | ({"@type": kind} if kind else {})


def moment(text: str) -> Node:
    """Return a moment in RFC 3339 as a typed value."""
    return {"@type": "xsd:dateTime", "@value": text}


def media_type(name: str) -> Node:
    """Return a media type, and the file type where the EU's table has it."""
    members = {"dcat:mediaType": node(f"{MEDIA_TYPES}/{name}", "dct:MediaType")}
    if name in FILE_TYPES:
        address = f"{AUTHORITY}/file-type/{FILE_TYPES[name]}"
        members["dct:format"] = node(address, "dct:MediaTypeOrExtent")
    return members
