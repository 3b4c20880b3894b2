"""Plain admin lists with wagtail-modeladmin under Wagtail 8.

See docs/decisions/0003-modeladmin-on-wagtail-8.md for what would break without this.
"""

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext as _
from wagtail_modeladmin.options import ModelAdmin
from wagtail_modeladmin.views import InspectView

def in_words(value: bool | None) -> str:
    """Return yes, no or unknown, for people."""
    return {True: _("예"), False: _("아니요")}.get(value, _("모름"))


@dataclass(frozen=True)
class YesNoColumn:
    """A boolean field as a column of words, sorted as the field is."""

    field: models.BooleanField

    def __call__(self, instance: models.Model) -> str:
        return in_words(getattr(instance, self.field.name))

    def __str__(self) -> str:
        return self.field.name

    @property
    def short_description(self) -> Any:
        """Return the column's heading."""
        return self.field.verbose_name

    @property
    def admin_order_field(self) -> str:
        """Return the name by which the column sorts."""
        return self.field.name


class PlainInspectView(InspectView):
    """The view of one thing, with yes and no in words."""

    def get_field_display_value(self, field_name: str, field: models.Field | None = None) -> Any:
        """Return what to show of a field."""
        if isinstance(field, models.BooleanField) and not field.choices:
            return in_words(getattr(self.instance, field_name))
        return super().get_field_display_value(field_name, field)


class PlainAdmin(ModelAdmin):
    """A list in Wagtail's admin for a model without drafts: a queue, keys, deliveries."""

    inspect_view_class = PlainInspectView
    inspect_view_extra_css = ["modeladmin/inspect.css"]

    def get_list_display(self, request: HttpRequest) -> list[Any]:
        """Return the columns, booleans as words."""
        return [self._column(name) for name in super().get_list_display(request)]

    def _column(self, name: Any) -> Any:
        try:
            field = self.model._meta.get_field(name)
        except FieldDoesNotExist:
            return name
        is_plain = isinstance(field, models.BooleanField) and not field.choices
        return YesNoColumn(field) if is_plain else name
