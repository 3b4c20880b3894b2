"""The 23 districts."""

from cms.ground.districts import DISTRICTS, DistrictKind


def test_there_are_an_eup_fifteen_myeon_and_seven_dong() -> None:
    kinds = [district.kind for district in DISTRICTS]
    assert [kinds.count(kind) for kind in DistrictKind] == [1, 15, 7]


def test_no_two_districts_share_a_name_or_a_middle() -> None:
    assert len({district.name for district in DISTRICTS}) == 23
    assert len({district.centre for district in DISTRICTS}) == 23


def test_the_english_name_tells_the_same_kind() -> None:
    assert all(district.name_en.endswith(f"-{district.kind}") for district in DISTRICTS)
