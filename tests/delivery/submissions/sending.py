"""Sending drafts as a partner does."""

from typing import Any

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db
ADDRESS = "/api/v1/submissions/"
FIELDS = {
    "title": "달빛 음악회",
    "summary": "광한루원에서 여는 저녁 음악회입니다.",
    "starts_at": "2099-05-05T19:00:00+09:00",
    "ends_at": "2099-05-05T21:00:00+09:00",
    "place": {
        "name": "광한루원",
        "address": "남원시 요천로 1447",
        "latitude": 35.4029,
        "longitude": 127.3793,
    },
    "contact": "문화재단 사무국에 전화로 물어보세요.",
    "source_id": "E-42",
}


def send(
    client: Client, key: str, fields: dict[str, Any] | None = None, name: str = "one", **body: Any
) -> Any:
    """Send a draft."""
    whole = {"section": "culture-city", "type": "events", "fields": fields or FIELDS, **body}
    headers = {"x-api-key": key, "idempotency-key": name}
    return client.post(ADDRESS, whole, content_type="application/json", headers=headers)


def pointers(response: Any) -> list[str]:
    assert response.status_code == 422, response.content
    assert response["Content-Type"] == "application/problem+json"
    return [each["pointer"] for each in response.json()["errors"]]
