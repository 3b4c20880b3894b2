"""The counter whose order is the order of commits."""

from django.db import models, transaction
from django.db.models import F
from django.utils.translation import gettext_lazy as _


class Generation(models.Model):
    """One row: the number of the last change, and the epoch in which it counts.

    Taking a number locks the row until the transaction ends, so that numbers become visible in
    their own order: a reader who has seen n has seen everything below n.
    """

    ONLY = 1

    number = models.BigIntegerField(_("변경 번호"), default=0)

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
