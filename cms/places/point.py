"""A model field for a point, and its form field: both normalise, both check."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.core.validators import MaxLengthValidator
from django.db import models

from cms.places.coordinates import Point, normalised, parse_point, point_or_none

__all__ = [
    "Point",
    "PointField",
    "PointFormField",
    "parse_point",
    "point_or_none",
    "validate_point",
]


def validate_point(text: str) -> None:
    """Raise ValidationError, with a sentence for the editor, where `text` names no point."""
    parse_point(text)


class PointFormField(forms.CharField):
    """Takes `SRID=4326;POINT(lng lat)` or "latitude,longitude" and gives the former."""

    default_validators = [validate_point]

    def to_python(self, value: Any) -> Any:
        """Return the stored form; text that names no point stays, for the editor to mend."""
        text = super().to_python(value)
        return normalised(text) if text else text

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Tell whether the place changed: the same place in another writing did not."""
        return super().has_changed(self.to_python(initial), self.to_python(data))


if TYPE_CHECKING:
    TextField = models.CharField[str, str]
else:
    TextField = models.CharField  # Django's fields take no type arguments when they run


class PointField(TextField):
    """A point as text, `SRID=4326;POINT(lng lat)`: needs no GIS in the database."""

    default_validators = [validate_point]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 64)
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)
        # Our own sentence about what is too long is enough: two would confuse.
        self.validators[:] = [v for v in self.validators if not isinstance(v, MaxLengthValidator)]

    def deconstruct(self) -> Any:
        """Return the field for a migration, with nothing left to a default of ours."""
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, {**kwargs, "blank": self.blank}

    def to_python(self, value: Any) -> Any:
        """Return the stored form; text that names no point stays, and the validator refuses it."""
        text = super().to_python(value)
        return normalised(text) if text else text

    def get_prep_value(self, value: Any) -> Any:
        """Return what is stored: normalised also where nobody called full_clean."""
        return self.to_python(super().get_prep_value(value))

    def formfield(self, **kwargs: Any) -> Any:
        """Return the form field; its length is checked with our own sentence."""
        return super().formfield(**{"form_class": PointFormField, "max_length": None, **kwargs})
