"""An edition on the web: read page by page, from what was frozen."""

from pathlib import Path
from urllib.parse import quote

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from deliberation.booklets.editions import ask_for
from deliberation.models import BookletEdition, BookletPage, ConversationPage
from deliberation.models.editions import EditionState
from home.models import SectionPage
from tests.deliberation.booklets.conftest import Make
from tests.factories.booklets import make_booklet
from tests.factories.deliberation import ConversationFactory
from tests.home.site.city import make_picture

pytestmark = pytest.mark.django_db
MOST_QUERIES = 4
FILES = ("booklet.pdf", "booklet.epub")


def shown(client: Client, address: str) -> str:
    """Return a page's HTML."""
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def test_the_cover_leads_to_every_record_and_file(client: Client, edition: BookletEdition) -> None:
    path = f"/editions/{edition.uuid}/"
    page = shown(client, path)
    for words in (
        f'href="{path}1/"',
        f'href="{path}2/"',
        *(f'href="{path}{name}"' for name in FILES),
        "함께 이야기한 분들께 고맙습니다.",
        "온라인 촉진단",
        "제1판",
        edition.checksum,
    ):
        assert words in page
    assert 'http-equiv="refresh"' not in page


def test_the_cover_leads_to_the_other_editions_as_long_as_there_is_a_booklet(
    client: Client, edition: BookletEdition, booklet: BookletPage
) -> None:
    path = f"/editions/{edition.uuid}/"
    assert f'href="{booklet.get_url()}"' in shown(client, path)
    booklet.delete()
    assert "다른 판 보기" not in shown(client, path)


def test_records_are_turned_one_by_one(client: Client, edition: BookletEdition) -> None:
    path = f"/editions/{edition.uuid}/"
    first, last = shown(client, f"{path}1/"), shown(client, f"{path}2/")
    assert "저녁 도서관에서 나눈 이야기입니다." in first
    assert "비를 피할 마당에서 나눈 이야기입니다." in last
    assert f'rel="next" href="{path}2/"' in first
    assert 'rel="prev"' not in first
    assert f'rel="prev" href="{path}1/"' in last
    assert 'rel="next"' not in last
    assert edition.checksum in first
    for beyond in (0, 3):
        assert client.get(f"{path}{beyond}/").status_code == 404


def test_pages_show_what_was_frozen_not_what_is_there_today(
    client: Client, edition: BookletEdition, records: list[ConversationPage]
) -> None:
    records[0].said = "나중에 고친 말"
    records[0].save_revision().publish()
    records[1].unpublish()
    path = f"/editions/{edition.uuid}/"
    assert "저녁 도서관에서 나눈 이야기입니다." in shown(client, f"{path}1/")
    assert "나중에 고친 말" not in shown(client, f"{path}1/")
    assert "비를 피할 마당에서 나눈 이야기입니다." in shown(client, f"{path}2/")


def test_a_record_keeps_its_language_in_an_english_interface(
    client: Client, edition: BookletEdition
) -> None:
    client.cookies["django_language"] = "en"
    page = shown(client, f"/editions/{edition.uuid}/1/")
    assert '<html lang="en">' in page
    assert "나눈 이야기" in page


def test_a_picture_stays_as_it_was_when_its_upload_is_gone(
    client: Client, section: SectionPage, make: Make, uploads: Path
) -> None:
    record = ConversationFactory(
        parent=section, lead_image=make_picture(), lead_image_alt="둑길을 걷는 사람들"
    )
    edition = make(make_booklet(section, record))
    for file in (uploads / "images").iterdir():
        file.unlink()
    page = shown(client, f"/editions/{edition.uuid}/1/")
    (name,) = edition.pictures.values()
    address = f"/editions/{edition.uuid}/{name}"
    assert f'<img src="{address}" alt="둑길을 걷는 사람들"' in page
    answer = client.get(address)
    assert answer["Content-Type"] == "image/jpeg"
    assert answer.content.startswith(b"\xff\xd8")
    assert client.get(f"/editions/{edition.uuid}/pictures/other.jpg").status_code == 404


def test_files_have_names_that_people_can_read_and_stay_in_caches(
    client: Client, edition: BookletEdition
) -> None:
    pdf, epub = (client.get(f"/editions/{edition.uuid}/{name}") for name in FILES)
    name = quote("우리가_나눈_가을-1")
    assert pdf["Content-Disposition"] == f"inline; filename*=utf-8''{name}.pdf"
    assert epub["Content-Disposition"] == f"attachment; filename*=utf-8''{name}.epub"
    assert pdf["Content-Type"] == "application/pdf"
    assert epub["Content-Type"] == "application/epub+zip"
    for answer, tag in ((pdf, edition.pdf_sha256), (epub, edition.epub_sha256)):
        assert answer["ETag"] == f'"{tag}"'
        assert "immutable" in answer["Cache-Control"]
        assert b"".join(answer)


def test_a_file_that_is_known_is_not_sent_again(client: Client, edition: BookletEdition) -> None:
    address = f"/editions/{edition.uuid}/booklet.pdf"
    answer = client.get(address, headers={"If-None-Match": f'"{edition.pdf_sha256}"'})
    assert answer.status_code == 304


def test_a_file_that_is_lost_is_not_found(
    client: Client, edition: BookletEdition, uploads: Path
) -> None:
    Path(edition.pdf.path).unlink()
    assert client.get(f"/editions/{edition.uuid}/booklet.pdf").status_code == 404


def test_an_edition_under_way_shows_how_far_it_is_and_nothing_else(
    client: Client, booklet: BookletPage
) -> None:
    edition = ask_for(booklet)
    path = f"/editions/{edition.uuid}/"
    waiting = client.get(path)
    assert '<meta http-equiv="refresh" content="3">' in waiting.content.decode()
    assert "차례를 기다리고 있습니다." in waiting.content.decode()
    assert "no-store" in waiting["Cache-Control"]

    rows = BookletEdition.objects.filter(pk=edition.pk)
    rows.update(state=EditionState.WORKING, done_steps=2, total_steps=6)
    page = shown(client, path)
    assert 'value="2" max="6"' in page
    assert "6걸음 가운데 2걸음" in page
    for name in (*FILES, "snapshot.json", "1/"):
        assert client.get(f"{path}{name}").status_code == 404


def test_an_edition_that_failed_is_not_found_and_not_read_again(
    client: Client, booklet: BookletPage
) -> None:
    edition = ask_for(booklet)
    BookletEdition.objects.filter(pk=edition.pk).update(state=EditionState.FAILED, failure="까닭")
    answer = client.get(f"/editions/{edition.uuid}/")
    assert answer.status_code == 404
    assert 'http-equiv="refresh"' not in answer.content.decode()
    assert "만들지 못했습니다" in answer.content.decode()


def test_what_nobody_asked_for_is_not_found(client: Client, home: object) -> None:
    path = "/editions/00000000-0000-4000-8000-000000000000/"
    for name in ("", "1/", "snapshot.json", *FILES):
        assert client.get(path + name).status_code == 404


def test_pages_take_few_queries_however_many_records(
    client: Client,
    section: SectionPage,
    make: Make,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    edition = make(make_booklet(section, *(ConversationFactory(parent=section) for _ in range(9))))
    path = f"/editions/{edition.uuid}/"
    for name in ("", "1/", "9/", "snapshot.json", *FILES):
        with django_assert_max_num_queries(MOST_QUERIES):
            assert client.get(path + name).status_code == 200


def test_awkward_titles_are_shown_as_they_are(
    client: Client, section: SectionPage, make: Make
) -> None:
    record = ConversationFactory(parent=section, title="<b>굵게</b>", said="<script>1</script>")
    edition = make(make_booklet(section, record, title="A/B <i>"))
    page = shown(client, f"/editions/{edition.uuid}/1/")
    assert "&lt;b&gt;굵게&lt;/b&gt;" in page
    assert "<script>1</script>" not in page
    pdf = client.get(f"/editions/{edition.uuid}/booklet.pdf")
    assert pdf["Content-Disposition"] == 'inline; filename="AB_i-1.pdf"'
