"""How flags are found: by field, by reason, and by whether they are settled."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from django.contrib.admin import SimpleListFilter
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from deliberation.field_names import field_name
from deliberation.flag_list.permissions import visible_flags
from deliberation.models import RecordFlag
from deliberation.models.flags import FlagReason

if TYPE_CHECKING:
    from django.contrib.admin.filters import _ListFilterChoices

TEMPLATE = "modeladmin/deliberation/recordflag/filter.html"


class FieldFilter(SimpleListFilter):
    """The flagged field; only those that are flagged somewhere."""

    title = _("칸")
    template = TEMPLATE
    parameter_name = "field"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        """Return the fields with their labels."""
        flagged = visible_flags(request.user).order_by("field").values_list("field", flat=True)
        return [(field, field_name(field)) for field in flagged.distinct()]

    def queryset(
        self, request: HttpRequest, queryset: QuerySet[RecordFlag]
    ) -> QuerySet[RecordFlag]:
        """Return the flags of the chosen field."""
        return queryset.filter(field=self.value()) if self.value() else queryset


class ReasonFilter(SimpleListFilter):
    """Why the value needs a person."""

    title = _("까닭")
    template = TEMPLATE
    parameter_name = "reason"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """Return all reasons."""
        return list(FlagReason.choices)

    def queryset(
        self, request: HttpRequest, queryset: QuerySet[RecordFlag]
    ) -> QuerySet[RecordFlag]:
        """Return the flags with the chosen reason."""
        return queryset.filter(reason=self.value()) if self.value() else queryset


class StateFilter(SimpleListFilter):
    """Whether somebody has settled it; what is left comes first."""

    title = _("해결 여부")
    template = TEMPLATE
    parameter_name = "state"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        """Return what is left, what is settled, and all."""
        return [("open", _("남은 것")), ("settled", _("해결된 것")), ("all", _("모두"))]

    def value(self) -> str:
        """Return the choice; without one, what is left."""
        return super().value() or "open"

    def choices(self, changelist: Any) -> "Iterator[_ListFilterChoices]":
        """Leave out Django's own "all", which would say the same as ours."""
        choices = super().choices(changelist)
        next(choices)
        yield from choices

    def queryset(
        self, request: HttpRequest, queryset: QuerySet[RecordFlag]
    ) -> QuerySet[RecordFlag]:
        """Return the flags in the chosen state."""
        if self.value() == "all":
            return queryset
        return queryset.filter(resolved_at__isnull=self.value() != "settled")
