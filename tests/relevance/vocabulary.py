"""What items are about, who makes them, and how people speak of it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Subject:
    """Something an item is about: its noun, and compounds that are the same thing more narrowly."""

    group: str
    name: str
    noun: str
    compounds: tuple[str, ...]


# Its group, its name, its noun and compounds.
_SUBJECTS = """
civic roundtable 원탁회의 시민원탁회의 백인원탁회의
civic bus 버스 마을버스 버스정류장
civic care 돌봄 온종일돌봄 이웃돌봄
civic youth 청년 청년창업 청년주거
civic seniors 어르신 어르신쉼터 어르신일자리
civic stream 하천 하천정비 하천생태
civic parking 주차장 공영주차장
civic waste 쓰레기 음식물쓰레기 쓰레기분리배출
civic settling 귀농 귀농학교 귀농인
civic empty-house 빈집 빈집수리 빈집은행
civic streetlight 가로등 골목가로등
civic crosswalk 횡단보도
civic restroom 화장실 공중화장실 개방화장실
civic solar 태양광 태양광발전소
civic climate 기후위기
civic multicultural 다문화 다문화가정
civic disability 장애인 장애인이동권
civic budget 예산 주민참여예산
civic ordinance 조례 조례안
arts pansori 판소리 판소리교실 판소리한마당
arts film 영화 독립영화 영화제
arts choir 합창 합창단 이웃합창
arts theatre 연극 마을연극 청소년연극
arts nongak 농악 농악단 좌도농악
arts gayageum 가야금 가야금병창
life playground 놀이터 어린이놀이터 모험놀이터
life cooking 요리 요리교실 제철요리
life library 도서관 작은도서관 이동도서관
life garden 텃밭 상자텃밭 공동텃밭
life market 벼룩시장 마을벼룩시장
life walking 걷기 둘레길걷기 맨발걷기
life forest 숲 도시숲 마을숲
life bicycle 자전거 자전거도로 공공자전거
life photo 사진 가족사진 사진전
life knitting 뜨개질 손뜨개질
life woodwork 목공 목공교실 생활목공
life pottery 도예 도예공방
life festival 축제 봄꽃축제 마을축제
life reading 독서 독서토론 가족독서
life kimchi 김장 김장나눔
life radio 라디오 마을라디오 공동체라디오
life mural 벽화 골목벽화
life coding 코딩 코딩교실
life yoga 요가 아침요가 마당요가
life baking 제빵 제빵실습
life beekeeping 양봉 도시양봉
life seeds 토종씨앗 토종씨앗나눔
life persimmon 곶감 곶감말리기
life kitchen 공유부엌
life weaving 한지공예
"""


def _subject(line: str) -> Subject:
    group, name, noun, *compounds = line.split()
    return Subject(group, name, noun, tuple(compounds))


SUBJECTS = tuple(_subject(line) for line in _SUBJECTS.strip().split("\n"))

# Names of series, which are sought as phrases; their words stand apart elsewhere.
SERIES = ("느린 우체통", "달빛 산들이", "이웃 식탁", "한 평 무대", "열린 마루", "다정한 월요일")

ORGANISATIONS = (
    "남원 공동체지원센터", "문화도시 사무국", "춘향골 교육공동체", "온라인 촉진단", "요천 물길지기",
    "지리산 배움터", "남원시청 교통과", "남원시청 복지과", "남원시청 환경과", "동네책방 봄날",
    "들꽃 협동조합", "광한루 이야기꾼", "섬진강 사람들", "만복사 답사회",
)  # fmt: skip

# Places by which people know a district; `{district}` is put before them.
ROOMS = ("행정복지센터", "다목적회관", "마을회관", "주민자치센터", "복지회관", "작은무대")

ASKED_FOR = ("고쳐 주세요", "늘려 주세요", "만들어 주세요", "살펴 주세요", "이어 가게 해 주세요")
TIMES_OF_YEAR = ("봄맞이", "여름밤", "가을볕", "겨울나기", "달밤", "이른 아침", "늦은 오후")
