"""The part of an address that names a content type."""

from django.urls import register_converter

from cms.content_types import ContentType, content_types

NAME = "content_type"


class TypeConverter:
    """Matches the public name of a declared type; other addresses go on to Wagtail."""

    regex = "[a-z][a-z0-9_]+"

    def to_python(self, value: str) -> ContentType:
        """Return the type of that name; raises ValueError where there is none."""
        declared = content_types().get(value)
        if declared is None:
            raise ValueError("no content type")
        return declared

    def to_url(self, value: ContentType) -> str:
        """Return the type's public name."""
        return value.name


register_converter(TypeConverter, NAME)
