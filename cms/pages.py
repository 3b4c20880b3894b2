"""The abstract page that every content type extends."""

import uuid
from collections.abc import Collection
from typing import Any, ClassVar

import orjson
from django.core.exceptions import ImproperlyConfigured, ValidationError
from django.db import models, transaction
from django.http import HttpRequest, HttpResponse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, Panel
from wagtail.api import APIField
from wagtail.models import COMMENTS_RELATION_NAME, Page

from cms.building import Building
from cms.editor_fields import editor_fields
from cms.licences import Licence
from cms.page_form import BasePageForm
from cms.rendering import render_document, to_json
from cms.signals import page_stored
from cms.topics.checkboxes import TopicCheckboxes
from cms.topics.models import PageFreeTag, PageTopic

# Saving only these says nothing new to readers: Wagtail writes them with each draft.
UNSEEN_FIELDS = {
    "latest_revision",
    "latest_revision_created_at",
    "draft_title",
    "has_unpublished_changes",
    "locked",
    "locked_at",
    "locked_by",
    COMMENTS_RELATION_NAME,
}


class BasePage(Page):
    """A page with what all types share: identity, summary, picture, topics, owner, source."""

    is_section: ClassVar[bool] = False
    base_form_class = BasePageForm

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    summary = models.TextField(
        _("요약"),
        max_length=300,
        blank=True,
        help_text=_("목록과 공유 카드에 보이는 한두 문장입니다. 300자까지 적을 수 있습니다."),
    )
    plain_summary = models.TextField(
        _("쉬운 글"),
        max_length=1000,
        blank=True,
        help_text=_(
            "어려운 말 없이 짧은 문장으로 적은 요약입니다. "
            "한 줄에 한 문장씩, 1,000자까지 적을 수 있습니다."
        ),
    )
    lead_image = models.ForeignKey(
        "cms.Picture",
        verbose_name=_("대표 그림"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    lead_image_alt = models.CharField(
        _("대표 그림 설명"),
        max_length=250,
        blank=True,
        help_text=_("그림을 볼 수 없는 사람에게 읽어 줄 설명입니다. 그림을 고르면 꼭 적어 주세요."),
    )
    topics = ClusterTaggableManager(
        through=PageTopic,
        blank=True,
        verbose_name=_("주제"),
        help_text=_("시민이 골라 보는 주제입니다. 맞는 것을 모두 고르세요."),
    )
    tags = ClusterTaggableManager(
        through=PageFreeTag,
        blank=True,
        verbose_name=_("꼬리표"),
        help_text=_("주제에 없는 낱말을 쉼표로 나누어 적을 수 있습니다."),
    )
    community = models.ForeignKey(
        "listings.CommunityPage",
        verbose_name=_("운영 공동체"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("이 글의 주인인 공동체입니다. 없으면 비워 두세요."),
    )
    source_system = models.CharField(
        _("출처"), max_length=100, blank=True, help_text=_("가져온 곳의 이름 (예: 시 누리집)")
    )
    source_id = models.CharField(_("출처의 번호"), max_length=200, blank=True, db_index=True)
    source_url = models.URLField(_("출처 주소"), max_length=500, blank=True)
    source_note = models.CharField(_("출처 설명"), max_length=300, blank=True)
    licence = models.CharField(
        _("이용 허락"), max_length=20, choices=Licence.choices, default=Licence.KOGL_1
    )

    api_fields: ClassVar[list[APIField]] = editor_fields(
        "summary", "plain_summary", "lead_image", "lead_image_alt", "community", "licence"
    )

    # A copy is another item: it gets an identity of its own, and came from nowhere else.
    exclude_fields_in_copy: ClassVar[list[str]] = [
        "uuid",
        "source_system",
        "source_id",
        "source_url",
    ]

    common_panels: ClassVar[list[Panel]] = [
        FieldPanel("summary"),
        FieldPanel("plain_summary"),
        MultiFieldPanel(
            [FieldPanel("lead_image"), FieldPanel("lead_image_alt")], heading=_("대표 그림")
        ),
        MultiFieldPanel(
            [FieldPanel("topics", widget=TopicCheckboxes), FieldPanel("tags")],
            heading=_("주제와 꼬리표"),
        ),
    ]
    promote_panels: ClassVar[list[Panel]] = [
        *Page.promote_panels,
        FieldPanel("community"),
        MultiFieldPanel(
            [
                FieldPanel("source_system"),
                FieldPanel("source_id"),
                FieldPanel("source_url"),
                FieldPanel("source_note"),
                FieldPanel("licence"),
            ],
            heading=_("출처와 이용 허락"),
        ),
    ]

    class Meta:
        abstract = True

    @cached_property
    def section(self) -> "BasePage | None":
        """The section under which this page lies: the nearest one above it in the tree."""
        if self.pk is None and not self.path:
            return None
        for ancestor in self.get_ancestors().order_by("-depth").specific():
            if getattr(ancestor, "is_section", False):
                return ancestor  # type: ignore[no-any-return]
        return None

    def is_public(self) -> bool:
        """Tell whether any reader may open the page: live, in a site, nowhere restricted."""
        return bool(self.live and self.url and not self.get_view_restrictions().exists())

    def clean(self) -> None:
        """Refuse a picture without words for those who cannot see it."""
        super().clean()
        if self.lead_image_id and not self.lead_image_alt.strip():
            raise ValidationError(
                {"lead_image_alt": _("대표 그림이 무엇을 보여 주는지 한 문장으로 적어 주세요.")}
            )

    def save(self, *args: Any, update_fields: Collection[str] | None = None, **kwargs: Any) -> Any:
        """Store the page and, in the same transaction, let its publication follow."""
        if self._state.adding and self.alias_of_id:
            # Wagtail makes an alias with all that the original has, its identity too.
            self.uuid = uuid.uuid4()
        if update_fields is not None:
            kwargs["update_fields"] = update_fields
        with transaction.atomic():
            result = super().save(*args, **kwargs)
            if update_fields is None:
                page_stored.send(sender=type(self), page=self)
            elif not UNSEEN_FIELDS.issuperset(update_fields):
                # The rest of what is in memory may be a draft: readers see what is stored.
                stored = type(self).objects.get(pk=self.pk)
                page_stored.send(sender=type(self), page=stored)
        return result

    def with_content_json(self, content: dict[str, Any]) -> Any:
        """Return the page as `content` describes it, its identity kept.

        Wagtail writes a page's content over its aliases in this way, identity and all.
        """
        restored = super().with_content_json(content)
        restored.uuid = self.uuid
        return restored

    def document(self) -> dict[str, Any]:
        """Return this page's document, built from what is in memory, as parsed JSON."""
        from cms.content_types import type_of

        declared = type_of(self)
        if declared is None:
            raise ImproperlyConfigured(f"{type(self).__name__} declares no content type.")
        built = declared.schema.from_page(self, Building.for_page(self))
        document: dict[str, Any] = orjson.loads(to_json(built))
        return document

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Show the page to those whom Wagtail lets in: only restricted pages come this way."""
        return render_document(request, self.document())

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        """Show a draft: the same document, built in memory, in the same template."""
        return render_document(request, self.document())
