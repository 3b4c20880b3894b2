"""Magic links: random, kept as hashes, for one purpose, until a time."""

from datetime import timedelta

import pytest
from django.utils import timezone

from participation.links.making import find_link, make_link, revoke
from participation.models import MagicLink
from participation.models.magic_links import LinkPurpose

pytestmark = pytest.mark.django_db


def test_the_database_holds_no_token() -> None:
    token = make_link(LinkPurpose.POSTING, "x", expires_at=None)
    assert len(token) == 43
    row = MagicLink.objects.values().get()
    assert token not in str(row)


def test_a_link_opens_for_its_own_purpose_only() -> None:
    token = make_link(LinkPurpose.POSTING, "x", expires_at=None)
    assert find_link(token, LinkPurpose.POSTING) is not None
    assert find_link(token, LinkPurpose.COMMUNITY) is None


def test_a_link_ends() -> None:
    past = timezone.now() - timedelta(seconds=1)
    assert find_link(make_link(LinkPurpose.POSTING, expires_at=past), LinkPurpose.POSTING) is None


def test_one_holder_loses_their_link_and_the_other_keeps_theirs() -> None:
    one = make_link(LinkPurpose.COMMUNITY, "7", expires_at=None, label="총무")
    other = make_link(LinkPurpose.COMMUNITY, "7", expires_at=None, label="사무국")
    revoke(MagicLink.objects.filter(label="총무"))
    assert find_link(one, LinkPurpose.COMMUNITY) is None
    assert find_link(other, LinkPurpose.COMMUNITY) is not None


@pytest.mark.parametrize("token", ["", "x", "가" * 43, "../" * 15, "a" * 44, "\x00" * 43])
def test_a_forged_token_opens_nothing(token: str) -> None:
    assert find_link(token, LinkPurpose.POSTING) is None
