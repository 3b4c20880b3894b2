"""Whether promises about personal data are kept: for the facilitation team, without any names."""

from django.contrib.admin import display
from django.utils.translation import gettext_lazy as _
from wagtail_modeladmin.options import ModelAdminGroup

from participation.lists.read_only import ReadOnlyAdmin
from participation.models import Consent, DeletionReceipt, HeadCount
from participation.privacy.about_me import rows_of


class ConsentAdmin(ReadOnlyAdmin):
    """The ledger of consents."""

    model = Consent
    menu_icon = "doc-full"
    menu_label = _("동의")
    list_display = (
        *("purpose", "items", "until_on", "is_refusal_explained", "is_guardians"),
        *("given_at", "withdrawn_at"),
    )
    search_fields = ("purpose",)


class DeletionReceiptAdmin(ReadOnlyAdmin):
    """What was erased because somebody asked."""

    model = DeletionReceipt
    menu_icon = "bin"
    menu_label = _("삭제 영수증")
    list_display = ("number", "erased", "made_at")
    search_fields = ("number",)

    @display(description=_("지운 것"))
    def erased(self, receipt: DeletionReceipt) -> str:
        """Return what was erased, in words."""
        return ", ".join(f"{label} {number}" for label, number in rows_of(receipt))


class HeadCountAdmin(ReadOnlyAdmin):
    """How many persons' data went by itself."""

    model = HeadCount
    menu_icon = "group"
    menu_label = _("지운 사람 수")
    list_display = ("counted_on", "rule", "number")


class PromisesGroup(ModelAdminGroup):
    """The three lists in one menu."""

    menu_label = _("개인정보")
    menu_icon = "lock"
    menu_order = 330
    items = (ConsentAdmin, DeletionReceiptAdmin, HeadCountAdmin)
