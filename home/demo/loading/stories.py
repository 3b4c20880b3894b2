"""The demo's stories."""

from typing import Any

from home.demo.loading.content import read
from home.demo.loading.maker import Maker
from home.demo.loading.streams import block


def story_block(maker: Maker, entry: dict[str, Any]) -> dict[str, Any]:
    """Return one part of a story's body as StreamField keeps it."""
    kind = entry["type"]
    if kind == "paragraph":
        return block(kind, entry["html"])
    if kind == "question_answer":
        answer = entry["answer"]
        html = answer if answer.lstrip().startswith("<") else f"<p>{answer}</p>"
        return block(kind, {"question": entry["question"], "answer": html})
    if kind == "quotation":
        return block(kind, {"text": entry["text"], "attribution": entry.get("attribution", "")})
    if kind == "place":
        point = f"SRID=4326;POINT({entry['lon']} {entry['lat']})" if entry.get("lat") else ""
        fields = {"name": entry["name"], "address": entry.get("address", ""), "point": point}
        return block(kind, fields | {"note": entry.get("note", ""), "page": None})
    if kind == "gallery":
        return block(kind, gallery(maker, entry["pictures"]))
    raise ValueError(f"A story has no block {kind!r}.")


def gallery(maker: Maker, pictures: list[dict[str, Any]]) -> dict[str, Any]:
    """Return a gallery's value with its pictures stored."""
    return {
        "images": [
            {
                "image": maker.pictures.get(picture["name"], picture["alt"]).pk,
                "alt": picture["alt"],
                "is_decorative": False,
                "caption": picture.get("caption", ""),
            }
            for picture in pictures
        ]
    }


def make_stories(maker: Maker) -> None:
    """Make the stories, each linked with the events it leads to."""
    for entry in read("stories"):
        page = maker.build(
            "stories",
            entry,
            kind=entry["kind"],
            byline=entry.get("byline") or "",
            body=[story_block(maker, part) for part in entry["body"]],
            interviewee_alias=entry.get("interviewee_alias") or "",
            consent_on=entry.get("consent_on"),
        )
        related = [maker.pages[slug] for slug in entry.get("related_events") or []]
        page.related_events.set(
            [
                page.related_events.model(event=event, sort_order=i)
                for i, event in enumerate(related)
            ]
        )
        maker.publish(maker.pages[entry["section"]], page)
