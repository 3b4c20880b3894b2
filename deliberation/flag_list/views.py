"""The list itself, and the two buttons in it."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail_modeladmin.views import IndexView

from deliberation.field_names import field_name
from deliberation.flag_list.permissions import visible_flags
from deliberation.flagging import reopen, settle
from deliberation.models import RecordFlag

INDEX = "deliberation_recordflag_modeladmin_index"
KNOWN_FILTERS = frozenset({"field", "reason", "state"})


class FlagListView(IndexView):
    """The list of flags."""

    def get_filters_params(self, params: Any = None) -> dict[str, Any]:
        """Return the filters that the list has.

        Any other parameter would become a database lookup: a way to probe passwords, or an error.
        """
        asked = super().get_filters_params(params)
        return {name: value for name, value in asked.items() if name in KNOWN_FILTERS}


@require_POST
def settle_view(request: HttpRequest, instance_pk: str) -> HttpResponseRedirect:
    """Mark a flag as settled, and go back to the list."""
    return act(request, instance_pk, settle, _("‘%(title)s’의 ‘%(field)s’을(를) 해결했습니다."))


@require_POST
def reopen_view(request: HttpRequest, instance_pk: str) -> HttpResponseRedirect:
    """Take a settled flag back, and go back to the list."""
    return act(request, instance_pk, reopen, _("‘%(title)s’의 ‘%(field)s’을(를) 다시 열었습니다."))


def act(
    request: HttpRequest, pk: str, action: Callable[[RecordFlag], None], message: str
) -> HttpResponseRedirect:
    """Do `action` to a flag that the user sees; raises Http404 for any other."""
    flag = get_object_or_404(visible_flags(request.user), pk=int(pk) if pk.isdecimal() else 0)
    action(flag)
    words = {"title": flag.record.title, "field": field_name(flag.field)}
    messages.success(request, message % words)
    back = request.POST.get("next", "")
    is_ours = url_has_allowed_host_and_scheme(back, allowed_hosts={request.get_host()})
    return HttpResponseRedirect(back if is_ours else reverse(INDEX))
