"""Personal fields of what is installed beside our own apps: accounts of the staff."""

from django.utils.translation import gettext_lazy as _

from cms.personal import Declaration, PersonalField, Retention

ACCOUNT = Retention(name="account", words=_("계정을 지울 때까지"))
STAFF = _("직원 계정: 누가 무엇을 고쳤는지 알고, 알림을 보냄")
DUTY = _("업무 처리 (개인정보 보호법 제15조)")

DECLARED: tuple[Declaration, ...] = tuple(
    PersonalField(field=f"auth.User.{name}", purpose=STAFF, basis=DUTY, retention=ACCOUNT)
    for name in ("first_name", "last_name", "email")
)
