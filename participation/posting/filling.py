"""What was typed becomes a page, or changes one: only fields that the page's type has."""

from html import unescape
from typing import Any

from django.utils.html import linebreaks, strip_tags
from django.utils.text import Truncator, slugify
from django.utils.translation import gettext as _

from cms.licences import Licence
from cms.models import PageTopic, Topic
from cms.pages import BasePage
from participation.models import KeptPicture
from participation.posting.form import PostingForm
from participation.posting.kinds import PostingKind, declared_of

PLAIN = ("title", "starts_at", "ends_at", "place_name", "point", "capacity")
SUMMARY = 200  # characters


def new_page(kind: PostingKind, form: PostingForm, picture: KeptPicture | None) -> BasePage:
    """Return the page of a new posting, not stored yet."""
    page = declared_of(kind).model(live=False, licence=Licence.KOGL_1)
    fill(page, kind, form, picture)
    if not slugify(page.title, allow_unicode=True):
        page.slug = kind.name  # a title of signs only gives no address
    return page


def fill(page: Any, kind: PostingKind, form: PostingForm, picture: KeptPicture | None) -> None:
    """Put what was typed into a page; what its type does not have goes into its text."""
    data = form.cleaned_data
    has = {field.name for field in page._meta.get_fields()}
    for name, value in {**kind.fixed, **{name: data.get(name) for name in PLAIN}}.items():
        if name in has:
            setattr(page, name, "" if value is None and is_text(page, name) else value)
    page.draft_title = page.title
    text = data.get("details", "")
    page.summary = Truncator(" ".join(text.split())).chars(SUMMARY)
    lines = [text]
    lines += [_("장소: %(place)s") % {"place": data.get("place_name")}] * (
        "place_name" not in has and bool(data.get("place_name"))
    )
    whole = "\n\n".join(line for line in lines if line)
    if "body" in has:
        page.body = [("paragraph", linebreaks(whole, autoescape=True))] if whole else []
    if "topic" in form.fields:
        topic = Topic.objects.filter(slug=data.get("topic") or "").first()
        page.topic_items = [PageTopic(tag=topic)] if topic else []
    if picture is not None:
        page.lead_image = picture.picture
    if page.lead_image:
        alt = data.get("picture_alt", "").strip()
        page.lead_image_alt = alt or _("%(title)s의 사진") % {"title": page.title}
    form.finish(page)


def is_text(page: Any, name: str) -> bool:
    """Tell whether a field of a page holds text, which is never none."""
    return not page._meta.get_field(name).null


def typed_of(page: Any, kind: str) -> dict[str, Any]:
    """Return a page as it stands in the form."""
    topics = [topic.slug for topic in page.topics.all()]
    body = getattr(page, "body", []) or []
    texts = [block.value.source for block in body if block.block_type == "paragraph"]
    return {
        "kind": kind,
        **{name: getattr(page, name, None) for name in PLAIN},
        "details": "\n\n".join(map(plain, texts)),
        "topic": topics[0] if topics else "",
        "picture_alt": page.lead_image_alt,
    }


def plain(html: str) -> str:
    """Return the text of paragraphs, as it was typed."""
    text = html.replace("<br>", "\n").replace("<br/>", "\n").replace("</p>", "\n\n")
    lines = (line.strip() for line in unescape(strip_tags(text)).split("\n"))
    return "\n".join(lines).replace("\n\n\n", "\n\n").strip()
