"""A picture in a text."""

import logging
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BooleanBlock, CharBlock, StructBlock, StructBlockValidationError
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageChooserBlock
from wagtail.images.models import SourceImageIOError

from blocks.documented_block import DocumentedBlock
from cms.building import Building
from cms.documents import ImageDocument, Value
from cms.images.documents import image_document

logger = logging.getLogger(__name__)


class FigureDocument(Value):
    """A picture with its caption; the `alt` of a decorative one is empty on purpose."""

    image: ImageDocument
    is_decorative: bool
    caption: str


class ImageBlock(DocumentedBlock, StructBlock):
    """A picture; it has a description unless it only decorates."""

    Document = FigureDocument

    image = ImageChooserBlock(label=_("그림"))
    alt = CharBlock(
        required=False,
        max_length=250,
        label=_("그림 설명"),
        help_text=_("그림을 볼 수 없는 사람에게 읽어 줄 설명입니다. 무엇이 보이는지 적어 주세요."),
    )
    is_decorative = BooleanBlock(
        required=False,
        label=_("꾸밈 그림"),
        help_text=_("뜻 없이 꾸미기만 하는 그림이면 표시하세요. 설명을 읽어 주지 않습니다."),
    )
    caption = CharBlock(required=False, max_length=250, label=_("그림 아래 글"))

    def clean(self, value: Any) -> Any:
        """Refuse a picture without words for those who cannot see it; a draft may wait."""
        cleaned = super().clean(value)
        described = cleaned.get("is_decorative") or (cleaned.get("alt") or "").strip()
        if not described and not self.is_deferred_validation:
            sentence = _("그림이 무엇을 보여 주는지 적거나, 꾸밈 그림으로 표시해 주세요.")
            raise StructBlockValidationError({"alt": ValidationError(sentence, code="required")})
        return cleaned

    def document(self, value: Any, building: Building) -> FigureDocument | None:
        """Return the picture, or None where it or its file is gone."""
        chosen = value.get("image")
        try:
            image = image_document(chosen, building, alt=value.get("alt") or "")
        except SourceImageIOError:
            logger.warning("The file of picture %s is missing.", chosen.pk)
            return None
        if image is None:
            return None
        decorative = bool(value.get("is_decorative"))
        return FigureDocument(
            image=image.model_copy(update={"alt": ""}) if decorative else image,
            is_decorative=decorative,
            caption=value.get("caption") or "",
        )

    def get_preview_value(self) -> Any:
        """Return an example with the picture that was added last, where there is one."""
        image = get_image_model().objects.order_by("-pk").first()
        return self.normalize({**super().get_preview_value(), "image": image})

    class Meta:
        icon = "image"
        label = _("그림")
        group = _("글과 그림")
        description = _("설명이 달린 그림 한 장입니다.")
        template = "blocks/image.html"
        preview_value = {
            "image": None,
            "alt": _("요천 둑길에 모여 앉은 사람들"),
            "is_decorative": False,
            "caption": _("봄, 요천 둑길"),
        }
