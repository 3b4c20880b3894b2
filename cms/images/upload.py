"""The form through which pictures come in: what it refuses, and how it says so."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from PIL import Image as Pillow
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm


class PictureField(WagtailImageField):
    """Wagtail's picture field, which also refuses a file that only begins like a picture."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.error_messages |= refusals()

    def to_python(self, data: Any) -> Any:
        """Return the upload; raises ValidationError with one sentence where it is unfit."""
        try:
            file = super().to_python(data)
            if file is not None:
                with Pillow.open(file) as picture:
                    picture.load()
                file.seek(0)
        except ValidationError:
            raise
        except Exception as broken:
            # Decoders fail in many ways; to the sender they are all the same.
            raise ValidationError(
                self.error_messages["invalid_image"], code="invalid_image"
            ) from broken
        return file


class ImageUploadForm(BaseImageForm):
    """Wagtail's picture form with refusals in whole sentences that say what to do."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        plain = self.fields.get("file")
        if plain is not None:
            self.fields["file"] = PictureField(
                label=plain.label, required=plain.required, widget=plain.widget
            )


def refusals() -> dict[str, str]:
    """Return the sentences for each way in which a file can be unfit."""
    return {
        "required": _("그림 파일을 골라 주세요."),
        "empty": _("빈 파일입니다. 그림 파일을 골라 주세요."),
        "invalid_image": _("그림 파일이 아니거나 손상되었습니다. 다른 그림을 골라 주세요."),
        "invalid_extension": _(
            "이 형식의 그림은 올릴 수 없습니다. JPG, PNG, WebP, AVIF, GIF 파일을 골라 주세요."
        ),
        "invalid_image_extension": _(
            "이 형식의 그림은 올릴 수 없습니다. JPG, PNG, WebP, AVIF, GIF 파일을 골라 주세요."
        ),
        "invalid_image_known_format": _(
            "파일 이름은 .%(extension)s인데 내용은 %(image_format)s입니다. "
            "그림을 다시 저장해 올려 주세요."
        ),
        "file_too_large": _(
            "그림이 너무 큽니다(%(file_size)s). %(max_filesize)s 이하로 줄여 올려 주세요."
        ),
        "file_too_many_pixels": _(
            "그림의 화소가 너무 많습니다(%(num_pixels)s개). 가로세로를 줄여 "
            "%(max_pixels_count)s개 이하로 올려 주세요."
        ),
    }
