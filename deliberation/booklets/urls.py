"""Addresses of editions on the site, below /editions/."""

from django.urls import URLPattern, path

from deliberation.booklets.views import booklet_file, cover, picture, record, snapshot

urlpatterns: list[URLPattern] = [
    path("<uuid:uuid>/", cover, name="edition"),
    path("<uuid:uuid>/<int:number>/", record, name="edition_record"),
    path("<uuid:uuid>/booklet.pdf", booklet_file, {"name": "booklet.pdf"}, name="edition_pdf"),
    path("<uuid:uuid>/booklet.epub", booklet_file, {"name": "booklet.epub"}, name="edition_epub"),
    path("<uuid:uuid>/snapshot.json", snapshot, name="edition_snapshot"),
    path("<uuid:uuid>/pictures/<str:name>", picture, name="edition_picture"),
]
