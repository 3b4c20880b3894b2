"""`manage.py new_epoch`: tell all who follow the changes to begin anew."""

import uuid
from typing import Any

from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _

from delivery.models import Generation


class Command(BaseCommand):
    """Begin a new epoch: tokens of the one before are answered with 410."""

    help = _("백업에서 되살린 뒤에 부릅니다. 변경을 따라 읽는 곳이 모두 처음부터 다시 읽습니다.")

    def handle(self, *args: Any, **options: Any) -> None:
        """Give the counter another epoch."""
        Generation.row()
        Generation.objects.filter(pk=Generation.ONLY).update(epoch=uuid.uuid4())
        self.stdout.write(_("변경을 따라 읽는 곳은 이제 모두 처음부터 다시 읽습니다."))
