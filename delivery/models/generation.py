"""The counter whose order is the order of commits."""

import uuid
from typing import Self

from django.db import models, transaction
from django.db.models import F
from django.utils.translation import gettext_lazy as _


class Generation(models.Model):
    """One row: the number of the last change, and the epoch in which it counts.

    The epoch is another after a restore from a backup: numbers are only comparable within one.
    `forgotten` is the highest number of a tombstone that has been cleared away.

    Taking a number locks the row until the transaction ends, so that numbers become visible in
    their own order: a reader who has seen n has seen everything below n.
    """

    ONLY = 1

    number = models.BigIntegerField(_("변경 번호"), default=0)
    epoch = models.UUIDField(_("번호를 매기는 시기"), default=uuid.uuid4, editable=False)
    forgotten = models.BigIntegerField(_("지운 표식의 마지막 번호"), default=0)

    class Meta:
        verbose_name = _("변경 번호")
        verbose_name_plural = _("변경 번호")

    def __str__(self) -> str:
        return str(self.number)

    @classmethod
    def current(cls) -> int:
        """Return the number of the last committed change; 0 before the first."""
        row = cls.objects.filter(pk=cls.ONLY).first()
        return row.number if row else 0

    @classmethod
    def row(cls) -> Self:
        """Return the one row; an installation in which nothing has happened yet gets it now."""
        return cls.objects.get_or_create(pk=cls.ONLY)[0]

    @classmethod
    def take(cls) -> int:
        """Return the next number; call it last in the transaction, since others then wait.

        Raises TransactionManagementError outside a transaction.
        """
        connection = transaction.get_connection()
        connection.validate_no_broken_transaction()
        if not connection.in_atomic_block:
            raise transaction.TransactionManagementError("Numbers are taken inside a transaction.")
        if not cls.objects.filter(pk=cls.ONLY).update(number=F("number") + 1):
            cls.objects.get_or_create(pk=cls.ONLY)
            cls.objects.filter(pk=cls.ONLY).update(number=F("number") + 1)
        return cls.objects.get(pk=cls.ONLY).number
