"""A form for one kind of posting only."""

from collections.abc import Sequence
from typing import Any, ClassVar

from participation.posting.form import PostingForm
from participation.posting.kinds import PostingKind, kinds


class OneKindForm(PostingForm):
    """A form that asks for no kind; `only` names it, `left_out` are fields that it has not."""

    only: ClassVar[str] = ""
    left_out: ClassVar[Sequence[str]] = ("starts_at", "ends_at", "capacity")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("kind", *self.left_out):
            del self.fields[name]

    @property
    def chosen(self) -> PostingKind | None:
        """The kind of this form, where its content type is installed."""
        return kinds().get(self.only)
