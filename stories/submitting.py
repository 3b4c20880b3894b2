"""What partners may send of a story, and the page it makes."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from delivery.submissions.fields import PRINTABLE, DraftFields, Text, paragraphs
from stories.models import StoryPage


class StoryFields(DraftFields):
    """A column or news. Interviews are written here, where consent to them is kept."""

    kind: Literal["column", "news"] = "news"
    byline: Annotated[str, StringConstraints(max_length=100, pattern=PRINTABLE)] = Field(
        "", description="The role of who wrote it, never a person's name."
    )
    text: Text = Field("", description="Plain text; empty lines part paragraphs.")


def story_of(fields: StoryFields) -> StoryPage:
    """Return the page of a story that a partner sent, not stored yet."""
    return StoryPage(body=paragraphs(fields.text), **fields.model_dump(exclude={"text"}))
