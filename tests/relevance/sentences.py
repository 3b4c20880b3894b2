"""Patterns of titles and sentences. None names a subject, a series or an organisation by itself."""

EVENT_TITLES = {
    "gathering": (
        "{short} {subject} 모임",
        "{season} {subject:을} 이야기하는 모임",
        "{subject:으로} 만나는 {short} 이웃들",
        "{subject:을} 좋아하는 사람 모여라",
    ),
    "event": (
        "{season} {subject} 행사",
        "{short} {subject} 한바퀴",
        "{subject:과} 함께하는 하루",
        "모두가 즐기는 {subject}",
    ),
    "performance": (
        "{season} {subject} 공연",
        "{subject:이} 있는 저녁",
        "{short}에서 펼치는 {subject} 무대",
        "찾아가는 {subject} 공연",
    ),
    "course": (
        "처음 배우는 {subject}",
        "{subject} 기초 강좌",
        "{short} {subject} 강좌 수강생 모집",
        "여섯 번에 익히는 {subject}",
    ),
}
TITLES = {
    "stories": (
        "{subject:으로} 이웃이 된 {short} 사람들",
        "{subject:을} 지켜 온 스무 해",
        "{short}의 {subject} 이야기",
        "그 사람이 {subject:을} 시작한 까닭",
    ),
    "proposals": (
        "{short} {subject:을} {asked}",
        "{subject:이} 너무 멀어요, {asked}",
        "우리 동네 {subject:을} {asked}",
        "{subject:에} 대해 제안합니다",
    ),
    "conversations": (
        "{short} 대화모임: {subject:을} 묻다",
        "{subject:을} 두고 나눈 이야기",
        "{short} 주민이 말하는 {subject}",
    ),
    "communities": (
        "{short} {subject} 동아리",
        "{subject:을} 아끼는 사람들",
        "{subject} 연구회 '한걸음'",
    ),
    "outcomes": (
        "{subject:에} 대한 시의 답변",
        "{short} {subject} 사업을 시작합니다",
        "제안에서 시작된 {subject}",
    ),
}

# About the main subject.
ABOUT = (
    "이번에는 {subject:을} 가운데 두고 이야기를 나눕니다.",
    "{subject:이} 왜 필요한지 처음부터 짚어 봅니다.",
    "{subject:은} 누구에게나 열려 있어야 한다는 말이 많았습니다.",
    "오랫동안 {subject:을} 지켜본 이웃이 경험을 들려줍니다.",
    "{subject:에서} 배운 것을 다음 사람에게 넘겨주려고 합니다.",
    "{subject:과} 관련해 묻고 싶은 것이 있으면 미리 적어 주세요.",
    "{subject:의} 앞날을 함께 그려 봅니다.",
)
# About what it also concerns.
ALSO = (
    "{subject:도} 함께 다룹니다.",
    "{subject:과} 이어지는 이야기도 준비했습니다.",
    "뒤이어 {subject:을} 살펴보는 시간도 있습니다.",
    "{subject:에} 관심 있는 분께도 좋은 자리입니다.",
)
# In passing.
PASSING = (
    "누군가는 지난번 {subject:을} 떠올렸습니다.",
    "쉬는 시간에는 {subject} 이야기도 잠깐 나왔습니다.",
    "{subject:이나} 다른 일로 오지 못한 분께는 따로 알려 드립니다.",
    "벽에는 {subject:을} 알리는 종이가 붙어 있었습니다.",
)
WITH_SERIES = (
    "'{series}' 첫 번째 자리입니다.",
    "해마다 이어 온 {series} 가운데 하나입니다.",
    "{series:을} 기다려 온 분들이 많습니다.",
)
# The words of the series, but not the series.
NEAR_SERIES = (
    "우체통 앞에서 느린 걸음으로 만나요.",
    "식탁을 내어 준 이웃에게 고맙습니다.",
    "마루는 아침부터 열린 채로 둡니다.",
    "무대에 오를 사람은 한 팀에 평소 모습 그대로 오세요.",
    "월요일에는 쉬지만 다정한 인사를 남길 수 있습니다.",
)
# What such texts also say. Some sound like the name of a district, and are none.
AROUND = (
    "준비물은 없고 편한 옷차림으로 오시면 됩니다.",
    "처음 오시는 분도 금세 어울릴 수 있도록 천천히 진행합니다.",
    "자리가 넉넉하지 않으니 미리 연락해 주세요.",
    "끝난 뒤에는 따뜻한 국수를 나눠 먹습니다.",
    "비가 오면 실내에서 이어 갑니다.",
    "입구 쪽은 주정차 금지 구역이니 뒤쪽 공터를 써 주세요.",
    "지난해에는 이백 명이 다녀갔고 올해는 더 많을 것 같습니다.",
    "처음에는 도통 무슨 말인지 몰랐다는 분도 웃으며 돌아갔습니다.",
    "대강 훑어보고 가려던 분들이 끝까지 남았습니다.",
    "수지가 맞지 않아도 계속하고 싶다는 말에 모두 고개를 끄덕였습니다.",
    "주생활과 맞닿은 이야기라 할 말이 많았습니다.",
    "회비는 없으며 찻값만 각자 냅니다.",
    "아이와 함께 와도 괜찮습니다.",
    "손을 들고 차례로 말하며 중간에 끼어들지 않기로 했습니다.",
    "나온 의견은 모두 적어서 누구나 볼 수 있게 둡니다.",
    "결과는 한 달 안에 이 자리에 올립니다.",
    "담당하는 부서가 어디인지 아직 정해지지 않았습니다.",
    "무엇부터 할지는 다음에 만나 정하기로 했습니다.",
    "멀리서 오는 분을 위해 함께 타고 갈 차를 알아보고 있습니다.",
    "궁금한 점은 전화보다 글로 남겨 주시면 빠짐없이 답합니다.",
    "서로 이름만 알던 사람들이 이제는 안부를 묻습니다.",
    "작은 일이지만 꾸준히 하다 보니 동네가 달라졌습니다.",
    "한 사람의 열 걸음보다 열 사람의 한 걸음이 낫다고 믿습니다.",
    "모자란 것은 조금씩 보태며 가기로 했습니다.",
    "시작하기 십 분 전까지 와 주시면 좋겠습니다.",
)
