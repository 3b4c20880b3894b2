"""410: what a reader holds cannot be brought up to date, so that it has to begin anew."""

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse

from delivery.api.problems import problem_response

KEPT_OUT = ("since", "afterTimestamp", "afterId", "afterChangeNumber")
OTHER_EPOCH = "Changes are numbered anew here, after a restore from a backup. Begin anew."
OTHER_FEED = "The token belongs to another feed or to other filters. Begin this one anew."
OTHER_SIGNATURE = "The token was signed elsewhere, or before the secret here changed. Begin anew."
FORGOTTEN = "Deletions that you have not seen are no longer kept. Begin anew."


def resync_response(request: HttpRequest, detail: str) -> HttpResponse:
    """Return 410 with the address at which the same question begins from nothing."""
    sent = request.GET.copy()
    for name in KEPT_OUT:
        sent.pop(name, None)
    query = f"?{sent.urlencode()}" if sent else ""
    address = request.build_absolute_uri(request.path + query)
    response = problem_response(HTTPStatus.GONE, detail, resync=address)
    response["Link"] = f'<{address}>; rel="resync"'
    return response
