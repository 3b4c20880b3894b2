"""The 23 districts of Namwon: one eup, fifteen myeon, seven dong.

Positions are from general knowledge, in degrees (WGS 84), good to one or two kilometres: the
neighbourhood of the district's office, not its border. See docs/ground-map.md.
"""

from dataclasses import dataclass
from enum import StrEnum

from cms.places.coordinates import Point


class DistrictKind(StrEnum):
    """What a district is: a town (eup), a township (myeon), a neighbourhood of the city (dong)."""

    EUP = "eup"
    MYEON = "myeon"
    DONG = "dong"


@dataclass(frozen=True)
class District:
    """A district and roughly where its middle is."""

    name: str
    name_en: str
    centre: Point

    @property
    def kind(self) -> DistrictKind:
        """Tell the kind from the name's last syllable."""
        kinds = {"읍": DistrictKind.EUP, "면": DistrictKind.MYEON, "동": DistrictKind.DONG}
        return kinds[self.name[-1]]


DISTRICTS: tuple[District, ...] = (
    District("운봉읍", "Unbong-eup", Point(35.442, 127.531)),
    District("주천면", "Jucheon-myeon", Point(35.380, 127.442)),
    District("수지면", "Suji-myeon", Point(35.346, 127.396)),
    District("송동면", "Songdong-myeon", Point(35.356, 127.343)),
    District("주생면", "Jusaeng-myeon", Point(35.390, 127.327)),
    District("금지면", "Geumji-myeon", Point(35.347, 127.287)),
    District("대강면", "Daegang-myeon", Point(35.374, 127.228)),
    District("대산면", "Daesan-myeon", Point(35.431, 127.318)),
    District("사매면", "Samae-myeon", Point(35.472, 127.339)),
    District("덕과면", "Deokgwa-myeon", Point(35.503, 127.366)),
    District("보절면", "Bojeol-myeon", Point(35.492, 127.421)),
    District("산동면", "Sandong-myeon", Point(35.463, 127.463)),
    District("이백면", "Ibaek-myeon", Point(35.418, 127.452)),
    District("인월면", "Inwol-myeon", Point(35.462, 127.602)),
    District("아영면", "Ayeong-myeon", Point(35.502, 127.591)),
    District("산내면", "Sannae-myeon", Point(35.396, 127.617)),
    District("동충동", "Dongchung-dong", Point(35.4105, 127.3800)),
    District("죽항동", "Jukhang-dong", Point(35.4065, 127.3872)),
    District("노암동", "Noam-dong", Point(35.3965, 127.3870)),
    District("금동", "Geum-dong", Point(35.4030, 127.3775)),
    District("왕정동", "Wangjeong-dong", Point(35.4100, 127.3680)),
    District("향교동", "Hyanggyo-dong", Point(35.4205, 127.3775)),
    District("도통동", "Dotong-dong", Point(35.4185, 127.3935)),
)
