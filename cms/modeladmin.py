"""Plain admin lists with wagtail-modeladmin under Wagtail 8.

See docs/decisions/0003-modeladmin-on-wagtail-8.md for what would break without this.
"""

from collections.abc import Callable
from typing import Any

from django.contrib.admin.decorators import display
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext as _
from wagtail_modeladmin.options import ModelAdmin
from wagtail_modeladmin.views import InspectView


def in_words(value: bool | None) -> str:
    """Return yes, no or unknown, for people."""
    if value is None:
        return _("모름")
    return _("예") if value else _("아니요")


def yes_no_column(field: "models.BooleanField[Any, Any]") -> Callable[[models.Model], str]:
    """Return a column for a boolean field: in words, and sorted as the field is."""

    @display(description=field.verbose_name, ordering=field.name)
    def column(instance: models.Model) -> str:
        return in_words(getattr(instance, field.name))

    return column


class PlainInspectView(InspectView):
    """The view of one thing, with yes and no in words."""

    def get_field_display_value(
        self, field_name: str, field: "models.Field[Any, Any] | None" = None
    ) -> Any:
        """Return what to show of a field."""
        if isinstance(field, models.BooleanField) and not field.choices:
            return in_words(getattr(self.instance, field_name))
        return super().get_field_display_value(field_name, field)


class PlainAdmin(ModelAdmin):
    """A list in Wagtail's admin for a model without drafts: a queue, keys, deliveries."""

    inspect_view_class = PlainInspectView
    inspect_view_extra_css = ["modeladmin/inspect.css"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.columns_in_words: dict[str, str] = {}
        for field in self.model._meta.fields:
            if isinstance(field, models.BooleanField) and not field.choices:
                name = f"{field.name}_in_words"
                setattr(self, name, yes_no_column(field))
                self.columns_in_words[field.name] = name

    def get_list_display(self, request: HttpRequest) -> list[Any]:
        """Return the columns, booleans as words."""
        return [self.columns_in_words.get(name, name) for name in super().get_list_display(request)]

    def get_list_filter(self, request: HttpRequest) -> Any:
        """Return the filters that a list names, and none by language.

        That one would be added for pages, and asks for Django's own admin, which is not installed.
        """
        return self.list_filter
