"""Who takes part, by role: never by name."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, IntegerBlock, ListBlock, StructBlock

from blocks.documented_block import DocumentedBlock
from cms.building import Building
from cms.documents import Value


class RoleDocument(Value):
    """A role and how many have it; None where nobody counted."""

    role: str
    number: int | None
    note: str


class PeopleDocument(Value):
    """Roles in their order, under a title or none."""

    title: str
    roles: list[RoleDocument]


class RoleBlock(StructBlock):
    """A role, and how many people have it."""

    role = CharBlock(
        max_length=100,
        label=_("역할"),
        help_text=_("이름을 적지 마세요. 예: 진행자, 기록자, 주민"),
    )
    number = IntegerBlock(required=False, min_value=1, max_value=1_000_000, label=_("몇 명"))
    note = CharBlock(required=False, max_length=200, label=_("덧붙이는 말"))

    class Meta:
        icon = "user"
        label = _("역할")


class PeopleBlock(DocumentedBlock, StructBlock):
    """People by role."""

    Document = PeopleDocument

    title = CharBlock(required=False, max_length=150, label=_("제목"))
    roles = ListBlock(RoleBlock(), min_num=1, label=_("역할"))

    def document(self, value: Any, building: Building) -> PeopleDocument | None:
        """Return the roles, or None where there is none."""
        roles = [
            RoleDocument(role=row["role"], number=row.get("number"), note=row.get("note") or "")
            for row in value.get("roles") or []
            if row.get("role")
        ]
        return PeopleDocument(title=value.get("title") or "", roles=roles) if roles else None

    class Meta:
        icon = "group"
        label = _("함께한 사람들")
        group = _("모임")
        description = _("누가 함께했는지 이름 없이 역할과 수로 적습니다.")
        template = "blocks/people.html"
        preview_value = {
            "title": _("함께한 사람들"),
            "roles": [
                {"role": _("진행자"), "number": 2, "note": ""},
                {"role": _("주민"), "number": 18, "note": _("금동과 산내면")},
            ],
        }
