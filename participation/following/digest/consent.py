"""What who wants a digest is asked to agree to."""

from datetime import timedelta

from django.utils.translation import gettext as _

from participation.privacy.consents import ConsentAsked

LASTS = timedelta(days=730)


def digest_consent() -> ConsentAsked:
    """Return what the owner of an address is asked to agree to, in the reader's language."""
    return ConsentAsked(
        purpose=_("고르신 소식을 편지로 보내는 데에만 씁니다."),
        items=_("전자우편 주소와 고르신 것"),
        until=_(
            "그만 받으실 때까지, 길어도 %(years)d년. 확인하지 않으시면 %(days)d일 뒤에 지웁니다."
        )
        % {"years": LASTS.days // 365, "days": CONFIRM_WITHIN.days},
        refusal=_("동의하지 않으셔도 됩니다. 달력과 소식 주소는 전자우편 없이 쓸 수 있습니다."),
    )


CONFIRM_WITHIN = timedelta(days=7)
