"""The form of a roundtable: at publication it asks for dissent as it asks for agreement."""

from typing import Any

from django.utils.translation import gettext as _

from cms.page_form import BasePageForm


class RoundtableForm(BasePageForm):
    """Lets a draft have gaps, and a published record none."""

    def _post_clean(self) -> None:
        """Name each part of the record that is missing, once the page holds what was typed."""
        super()._post_clean()
        page: Any = self.instance
        if self.is_deferred_validation:
            return
        for name in page.lacks:
            if name not in self.errors:
                self.add_error(
                    name,
                    _("회의가 끝났습니다. 이 칸도 적어 주세요. 없었다면 ‘없음’이라고 적습니다."),
                )
