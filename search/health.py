"""How the search is: who answers, and how far each index is behind."""

from typing import Any

from django.db import DatabaseError
from django.http import HttpRequest, JsonResponse
from django.urls import path

from delivery.models import Generation
from search.cluster.backend import is_configured
from search.cluster.following import CLUSTER
from search.cluster.trouble import ClusterDown, breaker
from search.indexing.working import EMBEDDED
from search.models import IndexProgress


def cluster_is_up() -> bool:
    """Tell whether the cluster can be asked now."""
    from search.cluster.backend import alias, backend

    try:
        with breaker.asking():
            backend().es.search(index=alias(), size=0, timeout="1s")
    except ClusterDown:
        return False
    return True


def state() -> dict[str, Any]:
    """Return how each index is; `behind` counts the changes that it does not know yet."""
    newest = Generation.current()
    reached = dict(IndexProgress.objects.values_list("index", "number"))
    indexes: dict[str, Any] = {EMBEDDED: {"behind": max(newest - reached.get(EMBEDDED, 0), 0)}}
    backend, is_degraded = EMBEDDED, False
    if is_configured():
        is_up = cluster_is_up()
        behind = max(newest - reached.get(CLUSTER, 0), 0)
        indexes[CLUSTER] = {"behind": behind, "is_up": is_up}
        backend, is_degraded = (CLUSTER, False) if is_up else (EMBEDDED, True)
    return {"backend": backend, "is_degraded": is_degraded, "indexes": indexes}


def health(request: HttpRequest) -> JsonResponse:
    """Say how the site is; readers are served, so 200, as long as the database answers."""
    try:
        search = state()
    except DatabaseError:
        answer = JsonResponse({"status": "down"}, status=503)
    else:
        answer = JsonResponse(
            {"status": "degraded" if search["is_degraded"] else "ok", "search": search}
        )
    answer["Cache-Control"] = "no-store"
    return answer


urlpatterns = [path("health/", health, name="health")]
