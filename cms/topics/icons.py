"""The icons a topic can have; each is drawn in templates/icons/topics/."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class TopicIcon(models.TextChoices):
    """A topic's icon."""

    POT = "pot", _("냄비")
    SCISSORS = "scissors", _("가위")
    FLOWER = "flower", _("꽃")
    BRUSH = "brush", _("붓")
    RUN = "run", _("달리기")
    LEAF = "leaf", _("잎")
    TICKET = "ticket", _("입장권")
    CALENDAR = "calendar", _("달력")
    MIRROR = "mirror", _("거울")
    NOTE = "note", _("음표")
    CHILD = "child", _("어린이")
    PEOPLE = "people", _("사람들")
    MEGAPHONE = "megaphone", _("확성기")
    LANTERN = "lantern", _("등불")
    HANDS = "hands", _("맞잡은 손")
    STAGE = "stage", _("무대")
    FLAG = "flag", _("깃발")
