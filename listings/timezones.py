"""The time zones an event may be in."""

from django.utils.translation import gettext_lazy as _

ZONES = (("Asia/Seoul", _("서울")), ("UTC", "UTC"))
