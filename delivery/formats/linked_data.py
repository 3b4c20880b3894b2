"""Documents in the words of schema.org, as JSON-LD; for the API and for the pages themselves."""

from typing import Any

import orjson

from cms.content_types import content_types
from delivery.formats.licences import licence_address
from delivery.formats.linked_events import event_members, organisation
from delivery.formats.linked_offers import offer_members
from delivery.formats.linked_places import place_of
from delivery.formats.list_part import ListPart
from delivery.formats.pictures import picture_of
from delivery.formats.values import filled

MEDIA_TYPE = "application/ld+json"
CONTEXT = "https://schema.org"
ORGANISATIONS = {"Organization", "NGO", "LocalBusiness", "GovernmentOrganization"}
OFFER = "Offer"


def kind_of(document: dict[str, Any]) -> str:
    """Return the schema.org type that the document's content type declares."""
    declared = content_types().get(document["type"])
    return (declared.channels.schema_org if declared else None) or "CreativeWork"


def thing_of(document: dict[str, Any]) -> dict[str, Any]:
    """Return a document (parsed JSON) as a thing of schema.org, without a context."""
    kind = kind_of(document)
    picture = picture_of(document)
    thing = {
        "@type": kind,
        "@id": f"urn:uuid:{document['id']}",
        "name": document["title"],
        "description": document["summary"],
        "url": document["url"],
        "image": [picture.url] if picture else None,
        "keywords": [*(topic["name"] for topic in document["topics"]), *document["tags"]],
    }
    if kind.endswith("Event"):
        return filled(thing | {"inLanguage": document["locale"]} | event_members(document))
    if kind in ORGANISATIONS:
        return filled(thing | organisation_members(document))
    if kind == OFFER:
        return filled(thing | offer_members(document))
    return filled(thing | work_members(document))


def organisation_members(document: dict[str, Any]) -> dict[str, Any]:
    """Return what is said of a group: a role that answers, never a person."""
    contact = document.get("contact") or {}
    point = filled(
        {
            "contactType": contact.get("role"),
            "email": contact.get("email"),
            "telephone": contact.get("phone"),
        }
    )
    return {
        "location": place_of(document.get("place")),
        "areaServed": document.get("area"),
        "foundingDate": document.get("founded_on"),
        "contactPoint": {"@type": "ContactPoint"} | point if point else None,
        "sameAs": [link["url"] for link in document.get("links", [])],
    }


def work_members(document: dict[str, Any]) -> dict[str, Any]:
    """Return what is said of a text."""
    section, community = document["section"], document["community"]
    return {
        "headline": document["title"],
        "inLanguage": document["locale"],
        "datePublished": document["published_at"],
        "dateModified": document["updated_at"],
        "license": licence_address(document["licence"]),
        "creditText": document.get("byline") or document.get("host"),
        "author": organisation(community["title"], community["url"]) if community else None,
        "publisher": organisation(section["title"], section["url"]) if section else None,
        "contentLocation": place_of(document.get("place")),
        "itemReviewed": reviewed(document) if kind_of(document) == "Review" else None,
    }


def reviewed(document: dict[str, Any]) -> dict[str, Any] | None:
    """Return what a review is about; nothing is rated."""
    about = document.get("about")
    if not about:
        return None
    identity = {"@type": kind_of(about), "identifier": f"urn:uuid:{about['id']}"}
    return identity | {"name": about["title"], "url": about["url"]}


def write_linked_data(part: ListPart) -> bytes:
    """Return a part of a list as one graph."""
    things = [thing_of(document) for document in part.documents]
    return orjson.dumps({"@context": CONTEXT, "@graph": things})
