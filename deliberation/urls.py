"""The pages of deliberation that are no pages of the tree."""

from django.urls import URLPattern, URLResolver, include, path

from deliberation.following.views import confirm, follow, stop
from deliberation.gaps.views import gap_board
from deliberation.record_kit.admin import record_links
from deliberation.record_kit.drafts import draft
from deliberation.record_kit.start import start
from deliberation.record_kit.views import kit
from deliberation.record_kit.worker import worker
from deliberation.roundtables.corrections import (
    correction_list,
    corrections,
    settle_correction,
)

urlpatterns: list[URLPattern | URLResolver] = [
    path("editions/", include("deliberation.booklets.urls")),
    path("gaps/", gap_board, name="gap_board"),
    path("trail/<uuid:uuid>/follow/", follow, name="trail_follow"),
    path("trail/following/<str:token>/", confirm, name="trail_confirm"),
    path("trail/following/<str:token>/stop/", stop, name="trail_stop"),
    path("records/new/", start, name="record_start"),
    path("records/worker.js", worker, name="record_worker"),
    path("records/roundtables/<str:signed>/", corrections, name="roundtable_corrections"),
    path("records/<str:token>/", kit, name="record_kit"),
    path("records/<str:token>/draft/", draft, name="record_draft"),
]

admin_urlpatterns: list[URLPattern | URLResolver] = [
    path("booklets/", include("deliberation.booklets.admin")),
    path("record-links/<int:page_pk>/", record_links, name="record_links"),
    path("corrections/<int:page_pk>/", correction_list, name="correction_list"),
    path("corrections/<int:page_pk>/<int:pk>/", settle_correction, name="settle_correction"),
]
