"""Addresses in templates."""

from urllib.parse import urlsplit

from django import template

from cms.content_types import content_types

register = template.Library()


@register.filter
def here(address: str) -> str:
    """Return an address of this site without its host: it holds under whatever name we are seen."""
    return urlsplit(address)._replace(scheme="", netloc="").geturl() or address


@register.filter
def list_address(type_name: str) -> str:
    """Return the address of a type's list."""
    return f"/{type_name}/" if type_name in content_types() else "/"
