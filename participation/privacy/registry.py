"""Every declaration about personal data, as the apps have given them."""

from collections.abc import Iterable

from wagtail import hooks

from cms.personal import HOOK, Declaration, Holder, NotPersonal, PersonalField, Retention


def declarations() -> list[Declaration]:
    """Return everything that the apps have declared."""
    return [each for give in hooks.get_hooks(HOOK) for each in give()]


def personal_fields() -> list[PersonalField]:
    """Return the fields that hold something personal, in the order of their names."""
    found = [each for each in declarations() if isinstance(each, PersonalField)]
    return sorted(found, key=lambda each: each.field)


def not_personal() -> list[NotPersonal]:
    """Return the fields that only look personal."""
    return [each for each in declarations() if isinstance(each, NotPersonal)]


def holders() -> list[Holder]:
    """Return where one's own data is found."""
    return [each for each in declarations() if isinstance(each, Holder)]


def retentions(fields: Iterable[PersonalField] | None = None) -> list[Retention]:
    """Return each rule once, by name."""
    found = personal_fields() if fields is None else fields
    return list({each.retention.name: each.retention for each in found}.values())
