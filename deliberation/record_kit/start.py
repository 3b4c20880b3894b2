"""Beginning a record without an account: the section looks at it before it is published."""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from cms.content_types import content_types
from deliberation.models import RecordKit
from deliberation.record_kit.fields import NotesForm, wrong
from delivery.limits.forms import is_address_within

BAD, TOO_MANY = 400, 429
ASKED = ("title", "host", "met_on")


def sections() -> QuerySet[Any]:
    """Return the sections that readers may see."""
    models = [each.model for each in content_types().values() if each.model.is_section]
    found: QuerySet[Any] = models[0].objects.live().public().order_by("title")
    return found


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def start(request: HttpRequest) -> HttpResponse:
    """Ask for a few words, and lead to the kit."""
    values = {name: request.POST.get(name, "") for name in (*ASKED, "section")}
    errors: dict[str, str] = {}
    status = BAD
    if request.method == "POST":
        form = NotesForm({name: values[name] for name in ASKED})
        errors = wrong(form)
        section = sections().filter(slug=values["section"].replace("\x00", "")).first()
        if section is None:
            errors["section"] = _("어느 곳의 기록인지 골라 주세요.")
        if not errors and not is_address_within(request, "record"):
            status = TOO_MANY
            errors["title"] = _(
                "짧은 사이에 여러 번 시작하셨습니다. 적은 것은 그대로 있으니 "
                "한 시간 뒤에 보내 주세요."
            )
        # A machine fills in what people do not see.
        if not errors and not request.POST.get("website"):
            kit = RecordKit(section=section)
            for name in ASKED:
                setattr(kit, name, form.cleaned_data[name])
            kit.save()
            return HttpResponseRedirect(kit.path)
    context = {
        "form_action": request.path,
        "sections": list(sections().values("slug", "title")),
        "errors": errors,
        "values": values,
    }
    return TemplateResponse(
        request, "records/start.html", context, status=status if errors else 200
    )
