"""The public form of a picture."""

from cms.building import Building
from cms.documents import FocalPoint, ImageDocument, RenditionDocument
from cms.images.models import Picture
from cms.images.presets import filter_specs


def focal_point(image: Picture) -> FocalPoint | None:
    """Return the focal point in parts of width and height, or None where none is set."""
    if image.focal_point_x is None or image.focal_point_y is None:
        return None
    return FocalPoint(
        x=round(image.focal_point_x / image.width, 4),
        y=round(image.focal_point_y / image.height, 4),
    )


def image_document(
    image: Picture | None, building: Building, *, alt: str = ""
) -> ImageDocument | None:
    """Return a picture with all its files, made now where they are not there yet.

    `alt` says what it shows in this place; without it the picture's own description serves.
    """
    if image is None:
        return None
    specs = filter_specs()
    made = image.get_renditions(*specs.values())
    renditions: dict[str, dict[str, RenditionDocument]] = {}
    for (preset, kind), spec in specs.items():
        file = made[spec]
        renditions.setdefault(preset, {})[kind] = RenditionDocument(
            url=building.absolute(file.url), width=file.width, height=file.height
        )
    return ImageDocument(
        title=image.title,
        alt=alt or image.default_alt_text,
        credit=image.credit,
        licence=image.licence,
        width=image.width,
        height=image.height,
        focal_point=focal_point(image),
        renditions=renditions,
    )
