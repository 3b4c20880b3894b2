"""What who wants notices is asked to agree to."""

from datetime import timedelta

from django.utils.translation import gettext as _

from participation.privacy.consents import ConsentAsked

LASTS = timedelta(days=365)


def push_consent() -> ConsentAsked:
    """Return what the owner of a browser is asked to agree to, in the reader's language."""
    return ConsentAsked(
        purpose=_("고르신 소식을 이 기기에 하루 한 번까지 알리는 데에만 씁니다."),
        items=_("브라우저가 준 알림 주소와 열쇠, 고르신 것. 누구인지는 모릅니다."),
        until=_("알림을 끌 때까지. 한 해 동안 이곳을 열지 않으시면 지웁니다."),
        refusal=_("동의하지 않으셔도 됩니다. 달력과 소식 주소는 알림 없이 쓸 수 있습니다."),
    )
