"""A time of day in public documents."""

from datetime import time
from typing import Annotated

from pydantic import WithJsonSchema

# JSON Schema's "time" wants an offset (RFC 3339, full-time), which a time of day has not; the name
# is from the OpenAPI Initiative's registry of formats.
LocalTime = Annotated[
    time,
    WithJsonSchema(
        {
            "type": "string",
            "format": "time-local",
            "pattern": r"^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?$",
            "examples": ["19:30:00"],
        }
    ),
]
