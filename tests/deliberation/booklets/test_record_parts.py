"""The parts of a record: points as a list, photos with their words."""

from typing import Any

from deliberation.booklets.pieces import Items, Picture, Text
from deliberation.booklets.record_parts import record_parts


def test_points_are_a_list_and_photos_follow() -> None:
    record: dict[str, Any] = {
        "type": "conversations",
        "met": "이웃",
        "said": "그날 나온 말\n- 차가 많다\n- 그늘이 없다",
        "photos": [{"alt": "골목에 모인 사람들", "renditions": {}}],
    }
    met, said, photos = record_parts(record, lambda picture: "data:,")

    assert met.pieces == (Text(("이웃",)),)
    assert said.pieces == (Text(("그날 나온 말",)), Items(("차가 많다", "그늘이 없다")))
    [photo] = photos.pieces
    assert isinstance(photo, Picture)
    assert photo.alt == "골목에 모인 사람들"
