"""Content for sites: something of every type, or very many documents."""

CITY = """
from home.models import HomePage, SectionPage
from tests.home.site.city import make_city
from wagtail.models import Site
Site.objects.update(hostname="127.0.0.1", port={port})
make_city(HomePage.objects.get(), SectionPage.objects.get(pk={section}))
"""
# As an import leaves them: each with a number of its own, a word that only it holds, and signs
# that JSON escapes or that break lines elsewhere.
MANY = """
import json, uuid
from django.db import transaction
from django.utils import timezone
from delivery.models import Generation, Publication
now = timezone.now()
like = json.loads(bytes(Publication.objects.first().body))
with transaction.atomic():
    begin = Generation.take()
    Generation.objects.update(number=begin + {count})
    rows = []
    for n in range({count}):
        own = str(uuid.uuid4())
        document = like | {{"id": own, "type": "events", "slug": f"e-{{n}}"}}
        document["title"] = f'{{n}} "\\\\ \\u2028\\u0085 \\U0001f388'
        document["summary"] = "달빛 아래 걷습니다. " * 100
        body = json.dumps(document, ensure_ascii=n % 2 == 0).encode()
        rows.append(
            Publication(
                uuid=own, type="events", locale="ko", slug=f"e-{{n}}", title=str(n), state="live",
                number=begin + n, published_at=now, updated_at=now, body=body,
            )
        )
    Publication.objects.bulk_create(rows, batch_size=200)
"""
# A third is gone, a third has changed.
CHANGED = """
from django.db import transaction
from django.utils import timezone
from delivery.models import Generation, Publication
with transaction.atomic():
    events = list(Publication.objects.filter(type="events", state="live").order_by("uuid"))
    for n, row in enumerate(events):
        if n % 3 == 0:
            row.state, row.reason, row.gone_at, row.body = "gone", "deleted", timezone.now(), None
        elif n % 3 == 1:
            row.body = bytes(row.body).replace("달빛".encode(), "햇빛".encode())
        row.number = Generation.take() if n % 3 < 2 else row.number
    Publication.objects.bulk_update(
        events, ["state", "reason", "gone_at", "body", "number"], batch_size=100
    )
"""
