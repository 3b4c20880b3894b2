"""A partner."""

import pytest

from delivery.models import Partner


@pytest.fixture
def partner(db: None) -> Partner:
    return Partner.objects.create(name="남원 관광 앱", contact_email="dev@partner.example")
