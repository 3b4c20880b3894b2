"""Words that mean the same to people here."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from search.language.normalise import normalise, words

MOST = 12
LONGEST = 40


class SynonymGroup(models.Model):
    """Words of which each finds what is written with any other."""

    words = models.CharField(
        _("같은 말"),
        max_length=500,
        unique=True,
        help_text=_(
            "쉼표로 나누어 적습니다. 보기: 원탁회의, 라운드테이블. "
            "한 낱말로 찾아도 나머지가 함께 나옵니다."
        ),
    )

    class Meta:
        ordering = ("words",)
        verbose_name = _("같은 말")
        verbose_name_plural = _("같은 말")

    def __str__(self) -> str:
        return self.words

    @property
    def members(self) -> tuple[str, ...]:
        """Return the words as they are searched, each once."""
        read = (" ".join(words(normalise(word))) for word in self.words.split(","))
        return tuple(dict.fromkeys(filter(None, read)))

    def clean(self) -> None:
        """Refuse what cannot work, and write the rest in one way."""
        members = self.members
        if len(members) < 2:
            raise ValidationError({"words": _("두 낱말 이상을 쉼표로 나누어 적어 주세요.")})
        if len(members) > MOST:
            raise ValidationError({"words": _("한 번에 열두 낱말까지 적을 수 있습니다.")})
        if max(map(len, members)) > LONGEST:
            raise ValidationError({"words": _("낱말 하나는 마흔 글자까지 적을 수 있습니다.")})
        self.words = ", ".join(members)
