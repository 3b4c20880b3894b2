"""An item as Wagtail's search knows things: a title and a text."""

from django.db import models
from modelsearch import index


class PlainItem(index.Indexed, models.Model):
    """An item of the corpus."""

    number = models.PositiveIntegerField(primary_key=True)
    title = models.CharField(max_length=255)
    text = models.TextField()

    search_fields = (
        index.SearchField("title", boost=2),
        index.SearchField("text"),
    )

    class Meta:
        app_label = "plain"

    def __str__(self) -> str:
        return self.title
