"""Model fields that hold something personal, or look as if they did."""

import re
from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
from django.db import models

from cms.contacts.encrypted_text import EncryptedText
from participation.privacy.registry import not_personal, personal_fields

# Words of a field's name; a kind or a role of something personal is not personal itself.
NAMES = re.compile(
    r"(^|_)(e?mail|phone|tel|mobile|contact|guardian|nickname|birth\w*|resident|ip|ip_address"
    r"|real_name|first_name|last_name|interviewee)(_(?!kind$|role$|agreed)|$)"
)
NOT_TEXT = (models.BooleanField, models.ForeignObjectRel, models.AutoField)


def looks_personal(field: Any) -> bool:
    """Tell whether a field's type or name says that it holds something personal."""
    if isinstance(field, (EncryptedText, models.EmailField, models.GenericIPAddressField)):
        return True
    if field.is_relation or isinstance(field, NOT_TEXT):
        return False
    return bool(NAMES.search(field.name))


def suspects() -> Iterator[str]:
    """Yield "app_label.Model.field" of every concrete field that looks personal."""
    for model in apps.get_models():
        for field in model._meta.local_concrete_fields:
            if looks_personal(field):
                yield f"{model._meta.label}.{field.name}"


def declared() -> set[str]:
    """Return the fields that some app has declared."""
    return {each.field for each in personal_fields()} | {each.field for each in not_personal()}


def undeclared() -> list[str]:
    """Return the fields that look personal and that nobody has declared."""
    return sorted(set(suspects()) - declared())


def missing() -> list[str]:
    """Return declared fields that are no fields of any model."""
    return sorted(name for name in declared() if not is_there(name))


def is_there(name: str) -> bool:
    """Tell whether "app_label.Model.field" names a model field."""
    label, _dot, field = name.rpartition(".")
    try:
        apps.get_model(label)._meta.get_field(field)
    except (LookupError, ValueError, FieldDoesNotExist):
        return False
    return True
