"""The words of the publications, for suggestions and for what was mistyped."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SearchWord(models.Model):
    """A word that stands in titles and names; `keys` are its keystrokes, `initials` its 초성."""

    word = models.CharField(_("낱말"), max_length=60, unique=True)
    keys = models.CharField(max_length=180, db_index=True)
    initials = models.CharField(max_length=60, db_index=True)
    count = models.PositiveIntegerField(_("나온 횟수"), default=0)
    is_name = models.BooleanField(_("이름"), default=False)

    class Meta:
        verbose_name = _("낱말")
        verbose_name_plural = _("낱말")

    def __str__(self) -> str:
        return self.word


class WordGram(models.Model):
    """Three keystrokes in a row of a word: words that share many of them are alike."""

    word = models.ForeignKey(SearchWord, related_name="grams", on_delete=models.CASCADE)
    gram = models.CharField(max_length=12)

    class Meta:
        verbose_name = _("낱말 조각")
        verbose_name_plural = _("낱말 조각")
        indexes = (models.Index(fields=("gram", "word"), name="word_gram"),)

    def __str__(self) -> str:
        return self.gram
