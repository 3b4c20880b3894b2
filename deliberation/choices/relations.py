"""How one stop of a trail relates to another."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Relation(models.TextChoices):
    """A relation, read as "subject relation object"."""

    AROSE_FROM = "arose-from", _("에서 나왔다")
    TAKEN_UP_BY = "taken-up-by", _("에서 다루었다")
    DELIBERATED_IN = "deliberated-in", _("에서 숙의했다")
    ANSWERED_BY = "answered-by", _("(으)로 답했다")
    LED_TO = "led-to", _("(으)로 이어졌다")
    INSPIRED_BY = "inspired-by", _("에서 실마리를 얻었다")


# Of these the object is the earlier stop; of the others the subject.
BACKWARD = frozenset({Relation.AROSE_FROM, Relation.INSPIRED_BY})
