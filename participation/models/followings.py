"""What every row has that is told of news: a choice, and how far it has been told."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Following(models.Model):
    """A choice (delivery/following/choice.py) and what its owner has heard already.

    `seen_number` is the change number up to which news were looked through, at `seen_at`; `told`
    holds the ids of publications that could come up again. `looked_at` is when it was last this
    row's turn; `claimed_at` when a sender took it, so that no other does at the same time.
    """

    choice = models.JSONField(_("고른 것"), default=dict)
    language = models.CharField(_("언어"), max_length=10, default="ko")
    seen_number = models.BigIntegerField(default=0, editable=False)
    seen_at = models.DateTimeField(default=timezone.now, editable=False)
    told = models.JSONField(default=list, editable=False)
    looked_at = models.DateTimeField(default=timezone.now, db_index=True, editable=False)
    claimed_at = models.DateTimeField(null=True, editable=False)
    failures = models.PositiveIntegerField(default=0, editable=False)
    consent = models.ForeignKey(
        "participation.Consent", null=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        abstract = True
