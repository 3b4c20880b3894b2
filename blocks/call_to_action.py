"""One thing that a reader can do next."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import (
    CharBlock,
    PageChooserBlock,
    StructBlock,
    StructBlockValidationError,
    URLBlock,
)

from blocks.documented_block import DocumentedBlock
from cms.building import Building
from cms.common_fields import public_reference
from cms.documents import Reference, Value

ONLY_HTTPS = _("https://로 시작하는 주소를 적어 주세요. 예: https://www.namwon.go.kr/")
ONE_NEEDED = _("누르면 갈 글을 고르거나, 바깥 주소를 적어 주세요.")
ONE_ONLY = _("글과 바깥 주소 가운데 하나만 남겨 주세요.")


class CallToActionDocument(Value):
    """What to do, and the address to do it at; `page` is None where that is elsewhere."""

    label: str
    url: str
    page: Reference | None


class CallToActionBlock(DocumentedBlock, StructBlock):
    """A button to a page of ours, or to an address elsewhere."""

    Document = CallToActionDocument

    label = CharBlock(
        max_length=60,
        label=_("단추 글"),
        help_text=_("누르면 무엇을 하는지 적어 주세요. 예: 모임 신청하기"),
    )
    page = PageChooserBlock(required=False, label=_("글"))
    url = URLBlock(
        required=False,
        max_length=500,
        # A code of its own: for "invalid", the form field would put its own sentence in place.
        validators=[URLValidator(schemes=["https"], message=ONLY_HTTPS, code="not_https")],
        label=_("바깥 주소"),
    )

    def clean(self, value: Any) -> Any:
        """Refuse both addresses at once, and none; a draft may still have none."""
        cleaned = super().clean(value)
        given = [name for name in ("page", "url") if cleaned.get(name)]
        if len(given) == 2:
            raise StructBlockValidationError({"url": ValidationError(ONE_ONLY, code="both")})
        if not given and not self.is_deferred_validation:
            raise StructBlockValidationError({"page": ValidationError(ONE_NEEDED, code="none")})
        return cleaned

    def document(self, value: Any, building: Building) -> CallToActionDocument | None:
        """Return the button, or None where it would lead nowhere."""
        label = value.get("label") or ""
        page = public_reference(value.get("page"), building)
        url = page.url if page else value.get("url") or ""
        if not label or not (page or url.startswith("https://")):
            return None
        return CallToActionDocument(label=label, url=url, page=page)

    class Meta:
        icon = "link"
        label = _("할 일 단추")
        group = _("이어지는 곳")
        description = _("읽은 이가 바로 할 수 있는 일을 단추로 놓습니다.")
        template = "blocks/call_to_action.html"
        preview_value = {
            "label": _("모임 신청하기"),
            "page": None,
            "url": "https://www.namwon.go.kr/",
        }
