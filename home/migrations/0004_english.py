"""English as a language in which pages can be written, beside the city's own."""

from typing import Any

from django.db import migrations


def add(apps: Any, schema_editor: Any) -> None:
    """Let pages be translated into English."""
    apps.get_model("wagtailcore", "Locale").objects.get_or_create(language_code="en")


def remove(apps: Any, schema_editor: Any) -> None:
    """Take English away where nothing is written in it."""
    used = apps.get_model("wagtailcore", "Page").objects.values("locale")
    apps.get_model("wagtailcore", "Locale").objects.filter(language_code="en").exclude(
        pk__in=used
    ).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0003_plain_summary"),
        ("wagtailcore", "0057_page_locale_fields_notnull"),
    ]

    operations = [migrations.RunPython(add, remove)]
