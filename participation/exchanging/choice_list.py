"""A model field for several of a closed list: kept as JSON, chosen by checkboxes."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _

if TYPE_CHECKING:
    JSONField = models.JSONField[list[str], list[str]]
else:
    JSONField = models.JSONField  # Django's fields take no type arguments when they run

Pairs = Sequence[tuple[str, Any]]


class ChoiceList(JSONField):
    """A list of values, each once and in the list's own order; empty where none is chosen."""

    def __init__(self, *args: Any, of: Callable[[], Pairs] | None = None, **kwargs: Any) -> None:
        self.of = of or (lambda: ())
        kwargs.setdefault("default", list)
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)

    def formfield(self, **kwargs: Any) -> Any:
        """Return the checkboxes of an editor's form."""
        return forms.MultipleChoiceField(
            choices=self.of,
            required=False,
            label=self.verbose_name,
            help_text=self.help_text,
            widget=forms.CheckboxSelectMultiple,
        )

    def clean(self, value: Any, model_instance: Any) -> Any:
        """Return the known values in their order; raises ValidationError for others."""
        chosen = list(value or [])
        known = [name for name, _label in self.of()]
        if set(chosen) - set(known):
            raise ValidationError(_("목록에 있는 것만 고를 수 있습니다."))
        return [name for name in known if name in chosen]
