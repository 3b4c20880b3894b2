"""The demo's reviews."""

from django.utils import timezone

from home.demo.loading.content import read
from home.demo.loading.maker import Maker
from home.demo.loading.stories import gallery
from home.demo.loading.streams import block, paragraphs


def make_reviews(maker: Maker) -> None:
    """Make the reviews, each of an event that has been, in the section of that event."""
    for entry in read("reviews"):
        event = maker.pages[entry["about"]]
        body = paragraphs(entry["body"])
        if entry["photos"]:
            body.append(block("gallery", gallery(maker, entry["photos"])))
        page = maker.build(
            "reviews", entry, about=event, met_on=timezone.localdate(event.starts_at), body=body
        )
        maker.publish(maker.pages[entry["section"]], page)
