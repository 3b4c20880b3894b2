"""Who may do what: the facilitation team everywhere, a section's editors in their own section."""

from django.contrib.auth.models import Group, Permission
from django.utils.translation import gettext as _
from wagtail.models import (
    Collection,
    GroupCollectionPermission,
    GroupPagePermission,
    Page,
)

from cms.pages import BasePage

EDITOR_ACTIONS = ("add_page", "change_page", "publish_page", "lock_page", "unlock_page")
TEAM_ACTIONS = (*EDITOR_ACTIONS, "bulk_delete_page")
MEDIA_ACTIONS = ("add_image", "change_image", "choose_image", "add_document", "change_document")
# Steps of the trail are asserted by every section; the step's form asks whose pages they are.
EDITOR_MODELS = ("add_trailedge", "change_trailedge", "view_trailedge", "submit_translation")
TEAM_MODELS = (
    *EDITOR_MODELS,
    "add_topic",
    "change_topic",
    "delete_topic",
    "view_topic",
    "change_recordflag",
    "add_partner",
    "change_partner",
    "delete_partner",
    "view_partner",
    "add_synonymgroup",
    "change_synonymgroup",
    "delete_synonymgroup",
    "view_synonymgroup",
    "view_consent",
    "view_deletionreceipt",
    "view_headcount",
    "view_soughtinvain",
)


# Wagtail asks for the permissions of its own models, whichever model holds the pictures.
APPS = {"page": "wagtailcore", "image": "wagtailimages", "document": "wagtaildocs"}


def permission(codename: str) -> Permission:
    """Return one of Wagtail's permissions on pages, pictures or files by its codename."""
    app = APPS[codename.rsplit("_", 1)[1]]
    return Permission.objects.get(codename=codename, content_type__app_label=app)


def allow_pages(group: Group, page: Page, actions: tuple[str, ...]) -> None:
    """Let a group do `actions` on a page and everything below it."""
    for action in actions:
        GroupPagePermission.objects.get_or_create(
            group=group, page=page, permission=permission(action)
        )


def allow_media(group: Group, collection: Collection, actions: tuple[str, ...]) -> None:
    """Let a group do `actions` with the pictures and files of a collection."""
    for action in actions:
        GroupCollectionPermission.objects.get_or_create(
            group=group,
            collection=collection,
            permission=permission(action),
        )


def equip_team(home: Page) -> Group:
    """Return the facilitation team's group, with all it needs for the whole site."""
    group, _created = Group.objects.get_or_create(name=_("온라인 촉진단"))
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    group.permissions.add(*Permission.objects.filter(codename__in=TEAM_MODELS))
    allow_pages(group, home, TEAM_ACTIONS)
    allow_media(group, Collection.get_first_root_node(), MEDIA_ACTIONS)
    return group


def equip_section(section: BasePage) -> Group:
    """Return the group of a section's editors: their branch, their own pictures and files.

    The group and the collection carry the section's title; they may choose every shared picture.
    """
    group, _created = Group.objects.get_or_create(name=_("%s 편집") % section.title)
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    group.permissions.add(*Permission.objects.filter(codename__in=EDITOR_MODELS))
    allow_pages(group, section, EDITOR_ACTIONS)
    root = Collection.get_first_root_node()
    own = root.get_children().filter(name=section.title).first()
    allow_media(group, own or root.add_child(name=section.title), MEDIA_ACTIONS)
    allow_media(group, root, ("choose_image", "choose_document"))
    return group
