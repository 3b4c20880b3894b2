"""The form of a proposal: what is wrong, and what is wished for."""

from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from participation.posting.form import TOO_LONG
from participation.posting.kinds import PROPOSAL
from participation.posting.one_kind_form import OneKindForm


class ProposalForm(OneKindForm):
    """A proposal as a citizen writes it; who is in charge is found out by others."""

    only: ClassVar[str] = PROPOSAL

    wish = forms.CharField(
        label=_("무엇을 바라나요"),
        max_length=3_000,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={**TOO_LONG, "required": _("무엇이 어떻게 되면 좋을지 적어 주세요.")},
        help_text=_("한 문장이어도 됩니다."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        problem = self.fields["details"]
        problem.label, problem.required = _("무엇이 문제인가요"), True
        problem.error_messages["required"] = _("무엇이 문제인지 적어 주세요.")

    @property
    def free_texts(self) -> list[str]:
        """What was written freely."""
        return [*super().free_texts, self.cleaned_data.get("wish") or ""]

    def finish(self, page: Any) -> None:
        """Put the problem and the wish into a proposal."""
        page.problem, page.wish = self.cleaned_data["details"], self.cleaned_data["wish"]

    @classmethod
    def also_typed(cls, page: Any) -> dict[str, Any]:
        """Return the problem and the wish of a proposal."""
        return {"details": page.problem, "wish": page.wish}
