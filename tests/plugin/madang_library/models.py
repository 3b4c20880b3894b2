"""A village library."""

from typing import ClassVar

from django.db import models
from wagtail.fields import StreamField

from blocks.streams import AgendaBlock
from cms.pages import BasePage


class LibraryPage(BasePage):
    """A small library in a village."""

    books = models.PositiveIntegerField("책 수", default=0)
    plans = StreamField(AgendaBlock(), blank=True)

    parent_page_types: ClassVar[list[str]] = ["home.SectionPage"]

    class Meta:
        verbose_name = "작은도서관"
