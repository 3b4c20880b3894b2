"""The names of the site in templates."""

from django import template

from home.site import identity

register = template.Library()


@register.simple_tag
def city() -> str:
    """Return the city's name."""
    return identity.city()


@register.simple_tag
def site_name() -> str:
    """Return what the site is called."""
    return identity.site_name()
