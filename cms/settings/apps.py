"""Which apps are installed: the stack's, our own, and plug-ins found by entry point."""

from importlib.metadata import entry_points

OUR_APPS = [
    "home",
    "listings",
    "stories",
    "deliberation",
    "participation",
    "search",
    "delivery",
    "blocks",
]

STACK_APPS = [
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.contrib.simple_translation",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail.api.v3",
    "wagtail",
    "wagtail_modeladmin",
    "wagtailgeowidget",
    "modelcluster",
    "taggit",
    "ninja",
    "django_filters",
    "django_tasks",
    "django_tasks_db",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
]


def plugin_apps() -> list[str]:
    """Return the apps that installed packages offer in the entry-point group `madang.apps`."""
    return [point.value for point in entry_points(group="madang.apps")]


def installed_apps() -> list[str]:
    """Return INSTALLED_APPS.

    `cms` comes last: its start-up check reads every app's declarations.
    """
    return [*OUR_APPS, *plugin_apps(), *STACK_APPS, "cms"]
