"""Which encoding a reader gets."""

import pytest

from delivery.hot.encodings import chosen, compressed, etag_in, is_compressed, plain_etags


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        ("", "identity"),
        ("gzip", "gzip"),
        ("gzip, deflate, br, zstd", "br"),
        ("br;q=0.5, gzip", "gzip"),
        ("br;q=0, gzip;q=0", "identity"),
        ("*", "br"),
        ("*;q=0", "identity"),
        ("identity, gzip;q=0.5", "identity"),
        ("GZIP ; Q=0.3", "gzip"),
        ("gzip;q=many", "identity"),
        ("deflate", "identity"),
        ("x-gzip", "gzip"),
        ("," * 9000, "identity"),
    ],
)
def test_the_best_of_what_is_accepted_is_chosen(accepted: str, encoding: str) -> None:
    assert chosen(accepted) == encoding


def test_the_same_body_compresses_to_the_same_bytes() -> None:
    body = "남원 마당 ".encode() * 200
    for encoding in ("br", "gzip", "identity"):
        assert compressed(body, encoding) == compressed(body, encoding)


@pytest.mark.parametrize(
    ("content_type", "length", "is_worth_it"),
    [
        ("application/json; charset=utf-8", 5000, True),
        ("application/problem+json", 5000, True),
        ("application/atom+xml", 5000, True),
        ("text/calendar; charset=utf-8", 5000, True),
        ("image/avif", 5000, False),
        ("application/json", 100, False),
    ],
)
def test_only_long_text_is_compressed(content_type: str, length: int, is_worth_it: bool) -> None:
    assert is_compressed(content_type, length) is is_worth_it


def test_an_etag_names_its_encoding() -> None:
    assert etag_in('"abc"', "br") == '"abc-br"'
    assert etag_in('"abc"', "identity") == '"abc"'
    assert plain_etags('"abc-br", W/"d-gz"', "br") == '"abc", W/"d-gz"'
