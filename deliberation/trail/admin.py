"""Steps of the trail in the admin: asserted, corrected and retracted by editors."""

from typing import Any

from django import forms
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList
from wagtail.admin.widgets.button import Button
from wagtail.models import Page
from wagtail.snippets.views.snippets import CreateView, SnippetViewSet

from cms.content_types import type_of
from deliberation.models import TrailEdge
from deliberation.trail import steps


class StepForm(WagtailAdminModelForm):
    """A step; it is checked with the lock held under which it is stored."""

    is_retracted = forms.BooleanField(
        label=_("이 걸음을 거둡니다"),
        required=False,
        help_text=_("지우지 않고 여정에서만 뺍니다. 언제든 되돌릴 수 있습니다."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "is_retracted" in self.fields:
            self.fields["is_retracted"].initial = self.instance.retracted_at is not None

    def _post_clean(self) -> None:
        super()._post_clean()
        if self.errors:
            return
        edge = self.instance
        is_retracted = bool(self.cleaned_data.get("is_retracted"))
        if not is_retracted:
            edge.retracted_at = None
            try:
                with transaction.atomic():
                    steps.alone()
                    steps.check(edge)
            except forms.ValidationError as refused:
                self.add_error(None, refused)
                return
        elif edge.retracted_at is None:
            edge.retracted_at = timezone.now()
        ends = [each for each in (edge.subject_page, edge.object_page) if each]
        if not any(each.permissions_for_user(self.for_user).can_edit() for each in ends):
            self.add_error(
                None,
                _("두 글 가운데 하나는 고칠 수 있는 글이어야 합니다. 그 마당에 부탁해 주세요."),
            )

    def save(self, commit: bool = True) -> TrailEdge:
        """Store the step, checked once more where nobody else can add one."""
        edge: TrailEdge = super().save(commit=False)
        if edge.retracted_at is None:
            return steps.add(edge)
        edge.save()
        return edge


class AddStepView(CreateView):
    """A new step, which may begin with the page from which one came."""

    def get_initial_form_instance(self) -> TrailEdge:
        """Return a step of today from the page that the address names."""
        edge = TrailEdge(dated_on=timezone.localdate())
        key = self.request.GET.get("subject_page", "")
        edge.subject_page = Page.objects.filter(pk=key).first() if key.isdecimal() else None
        return edge


class StepViewSet(SnippetViewSet):
    """Steps as a plain list; none is deleted."""

    model = TrailEdge
    icon = "link"
    menu_label = _("여정")
    menu_order = 305
    add_to_admin_menu = True
    list_display = ("subject_page", "relation", "object_page", "dated_on", "organisation")
    list_filter = ("relation", "organisation")
    ordering = ("-created_at",)
    add_view_class = AddStepView
    edit_handler = ObjectList(
        [
            MultiFieldPanel(
                [FieldPanel("subject_page"), FieldPanel("relation"), FieldPanel("object_page")],
                heading=_("무엇이 무엇과"),
                help_text=_("위에서 아래로 읽습니다: ‘이 제안’ – ‘에서 나왔다’ – ‘그 강연’."),
            ),
            FieldPanel("dated_on"),
            FieldPanel("evidence"),
            FieldRowPanel([FieldPanel("evidence_url"), FieldPanel("organisation")]),
            FieldPanel("note"),
            FieldPanel("is_retracted"),
        ],
        base_form_class=StepForm,
    )


def step_button(page: Any, user: Any) -> Button | None:
    """Return the way from a page to a new step that begins with it."""
    specific = page.specific
    declared = type_of(specific)
    if declared is None or not declared.channels.trail:
        return None
    if not user.has_perm("deliberation.add_trailedge"):
        return None
    url = reverse("wagtailsnippets_deliberation_trailedge:add") + f"?subject_page={page.pk}"
    return Button(_("여정에 잇기"), url, icon_name="link", priority=82)
