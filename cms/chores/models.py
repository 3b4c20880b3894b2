"""When each chore is due."""

from django.db import models


class ChoreTurn(models.Model):
    """One chore: when it is due, when it last ran, and what it said then."""

    name = models.CharField(max_length=80, unique=True)
    due_at = models.DateTimeField(db_index=True)
    begun_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    said = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.name
