"""The demo's pictures: drawn here, stored as any upload."""

from io import BytesIO

from django.core.files.images import ImageFile

from cms.licences import Licence
from cms.models import Picture
from home.demo.pictures import draw


class Pictures:
    """Pictures by name, each drawn and stored when it is first asked for."""

    def __init__(self, size: tuple[int, int]) -> None:
        self._size = size
        self._made: dict[str, Picture] = {}

    def get(self, name: str, alt: str) -> Picture:
        """Return the stored picture of that name; `alt` describes it where it is new."""
        if name not in self._made:
            file = BytesIO()
            draw(name, self._size).save(file, "PNG")
            self._made[name] = Picture.objects.create(
                title=alt[:200] or name,
                description=alt,
                credit="마당",
                licence=Licence.KOGL_1,
                file=ImageFile(file, name=f"{name}.png"),
            )
        return self._made[name]
