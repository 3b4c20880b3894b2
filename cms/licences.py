"""Licences for content: the Korea Open Government Licence (공공누리) types.

Source: www.kogl.or.kr, types 1 to 4; plus works that keep all their rights.
"""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Licence(models.TextChoices):
    """What readers may do with a page's content."""

    KOGL_1 = "kogl-1", _("공공누리 제1유형: 출처 표시")
    KOGL_2 = "kogl-2", _("공공누리 제2유형: 출처 표시, 상업적 이용 금지")
    KOGL_3 = "kogl-3", _("공공누리 제3유형: 출처 표시, 변경 금지")
    KOGL_4 = "kogl-4", _("공공누리 제4유형: 출처 표시, 상업적 이용 금지, 변경 금지")
    ALL_RIGHTS = "all-rights", _("모든 권리 보유: 쓰려면 문의")
