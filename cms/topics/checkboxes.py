"""Topics as a list to tick: nobody has to know how a topic is spelt."""

from collections.abc import Iterable
from typing import Any

from django.forms import CheckboxSelectMultiple
from taggit.utils import edit_string_for_tags, parse_tags

from cms.topics.models import Topic


class TopicCheckboxes(CheckboxSelectMultiple):
    """A tick box for each topic; speaks taggit's comma-separated text to the form field."""

    def optgroups(self, name: str, value: Any, attrs: Any = None) -> Any:
        """Read the topics at each rendering: they change while the server runs."""
        self.choices = [(topic.name, topic.name) for topic in Topic.objects.all()]
        return super().optgroups(name, value, attrs)

    def format_value(self, value: object) -> list[str]:
        """Return the names to tick; `value` is taggit's text or the page's topics."""
        if value is None:
            return []
        if isinstance(value, str):
            return list(parse_tags(value))
        items: Iterable[Any] = value  # type: ignore[assignment]
        return [str(getattr(item, "tag", item)) for item in items]

    def value_from_datadict(self, data: Any, files: Any, name: str) -> str:
        """Return the ticked names as taggit's text."""
        names = super().value_from_datadict(data, files, name) or []
        return str(edit_string_for_tags([Topic(name=each) for each in names]))
