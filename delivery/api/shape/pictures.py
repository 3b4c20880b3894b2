"""Pictures with only the sizes that a reader wants."""

from typing import Any


def only_presets(value: Any, presets: tuple[str, ...]) -> Any:
    """Return a document, or a part of one, whose pictures have these presets alone."""
    if isinstance(value, list):
        return [only_presets(each, presets) for each in value]
    if not isinstance(value, dict):
        return value
    if "renditions" in value and "focal_point" in value:
        files = {name: file for name, file in value["renditions"].items() if name in presets}
        return value | {"renditions": files}
    return {name: only_presets(each, presets) for name, each in value.items()}
