"""The demo's users, with passwords made at random."""

import json
import os
import secrets
from pathlib import Path

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from wagtail.users.models import UserProfile

LETTERS = "abcdefghijkmnpqrstuvwxyz23456789"


def password() -> str:
    """Return a random password of 16 letters that cannot be misread (about 80 bits)."""
    return "-".join("".join(secrets.choice(LETTERS) for _ in range(4)) for _ in range(4))


def keep(users: list[dict[str, str]]) -> None:
    """Write users and passwords where only the owner of the installation can read them."""
    path = Path(settings.STATE_DIR) / "demo_passwords.json"
    draft = path.with_suffix(".new")
    draft.unlink(missing_ok=True)
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        json.dump(users, file, ensure_ascii=False, indent=1)
    draft.replace(path)


def make_user(username: str, secret: str, group: Group | None) -> None:
    """Make a user of the admin; without a group it is the superuser."""
    users = get_user_model().objects
    if group is None:
        user = users.create_superuser(username, f"{username}@example.org", secret)
    else:
        user = users.create_user(username, f"{username}@example.org", secret)
        user.groups.add(group)
    profile = UserProfile.get_for_user(user)
    profile.preferred_language = "ko"
    profile.current_time_zone = "Asia/Seoul"
    profile.save()
