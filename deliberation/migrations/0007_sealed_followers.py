"""Seal the addresses and tokens of followers: encrypted, and found by their hashes."""

import hashlib

from django.db import migrations, models

import cms.contacts.encrypted_text
import deliberation.models.followers
from cms.contacts.contact import Contact, ContactKind


def seal(apps, schema_editor):
    """Encrypt what is there."""
    followers = apps.get_model("deliberation", "TrailFollower").objects
    for follower in followers.order_by("pk").iterator(500):
        follower.sealed_email = follower.email
        follower.email_hash = Contact(ContactKind.EMAIL, follower.email).hashes[0]
        follower.sealed_token = follower.token
        follower.token_hash = hashlib.sha256(follower.token.encode()).hexdigest()
        follower.save()


def unseal(apps, schema_editor):
    """Decrypt what is there."""
    followers = apps.get_model("deliberation", "TrailFollower").objects
    for follower in followers.order_by("pk").iterator(500):
        follower.email = follower.sealed_email
        follower.token = follower.sealed_token
        follower.save()


class Migration(migrations.Migration):
    dependencies = [("deliberation", "0006_booklets")]

    operations = [
        migrations.AddField(
            "trailfollower",
            "sealed_email",
            cms.contacts.encrypted_text.EncryptedText(
                default="", editable=False, verbose_name="전자우편"
            ),
            preserve_default=False,
        ),
        migrations.AddField(
            "trailfollower",
            "sealed_token",
            cms.contacts.encrypted_text.EncryptedText(
                default=deliberation.models.followers.new_token, editable=False
            ),
        ),
        migrations.AddField(
            "trailfollower",
            "email_hash",
            models.CharField(default="", editable=False, max_length=64),
            preserve_default=False,
        ),
        migrations.AddField(
            "trailfollower",
            "token_hash",
            models.CharField(default="", editable=False, max_length=64),
            preserve_default=False,
        ),
        migrations.RemoveConstraint("trailfollower", "follower_once"),
        # Backwards these two come back empty, before they are filled again.
        migrations.AlterField(
            "trailfollower", "email", models.EmailField(blank=True, default="", max_length=254)
        ),
        migrations.AlterField(
            "trailfollower", "token", models.CharField(default="", max_length=64)
        ),
        migrations.RunPython(seal, unseal, elidable=False),
        migrations.RemoveField("trailfollower", "email"),
        migrations.RemoveField("trailfollower", "token"),
        migrations.RenameField("trailfollower", "sealed_email", "email"),
        migrations.RenameField("trailfollower", "sealed_token", "token"),
        migrations.AlterField(
            "trailfollower",
            "token_hash",
            models.CharField(editable=False, max_length=64, unique=True),
        ),
        migrations.AddConstraint(
            "trailfollower",
            models.UniqueConstraint(fields=("email_hash", "page_uuid"), name="follower_once"),
        ),
    ]
