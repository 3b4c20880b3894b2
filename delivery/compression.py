"""Compression of what Django answers itself: the site's pages, feeds and drawings."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.middleware.gzip import GZipMiddleware
from django.utils.cache import patch_vary_headers

from delivery.api.methods import PREFIX
from delivery.hot.encodings import (
    IDENTITY,
    chosen,
    compressed,
    etag_in,
    is_compressed,
    plain_etags,
)
from delivery.hot.keeping import KEPT


def is_for_one(request: HttpRequest, response: HttpResponseBase) -> bool:
    """Tell whether an answer is for one reader: it may hold a secret beside what was sent."""
    caching = response.headers.get("Cache-Control", "")
    is_signed_in = settings.SESSION_COOKIE_NAME in request.COOKIES
    return is_signed_in or "no-store" in caching or "private" in caching


class CompressionMiddleware:
    """Packs answers with brotli or gzip; those of the API the layer around Django packs.

    How long a packed answer is tells something of what it holds (BREACH). What is for one reader
    is therefore packed by Django's own middleware, which makes its length random; what is for all
    holds no secret but the token of its forms, which Django masks anew each time.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response
        self.padded = GZipMiddleware(get_response)

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer the request."""
        if request.path.startswith(PREFIX):
            return self.get_response(request)
        # Not `request.headers`: they are read but once, and would keep what is changed here.
        encoding = chosen(request.META.get("HTTP_ACCEPT_ENCODING", ""))
        sent = request.META.get("HTTP_IF_NONE_MATCH", "")
        if sent:
            request.META["HTTP_IF_NONE_MATCH"] = plain_etags(sent, encoding)
        response = self.get_response(request)
        if KEPT in request.META or not isinstance(response, HttpResponse):
            return response
        if response.status_code == 304:
            if etag_in(response.headers.get("ETag", ""), encoding) in sent:
                tagged(response, encoding)
            return response
        kind = response.headers.get("Content-Type", "")
        if "Content-Encoding" in response or not is_compressed(kind, len(response.content)):
            return response
        if is_for_one(request, response):
            return self.padded.process_response(request, response)
        patch_vary_headers(response, ("Accept-Encoding",))
        if encoding != IDENTITY:
            response.content = compressed(response.content, encoding)
            response["Content-Encoding"] = encoding
            response["Content-Length"] = str(len(response.content))
            tagged(response, encoding)
        return response


def tagged(response: HttpResponse, encoding: str) -> None:
    """Give an answer's ETag, where it has one, the mark of its encoding."""
    if "ETag" in response:
        response["ETag"] = etag_in(response["ETag"], encoding)
