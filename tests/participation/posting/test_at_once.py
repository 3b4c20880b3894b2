"""Many send at the same moment, from processes of their own: nothing is lost, nothing doubled."""

import json

from tests.delivery.processes import run, start

SENDERS, EACH = 4, 3
STAMP = "from participation.abuse.form_stamp import new_stamp; print(new_stamp())"
COUNT = """
import json
from listings.models import EventPage
from participation.models import Posting
pages = EventPage.objects.order_by("path")
titles = sorted(page.title for page in pages)
print(json.dumps([Posting.objects.count(), titles, len({page.path for page in pages})]))
"""


def send_at_once(
    variables: dict[str, str], each: int, name: str = "sender", stamp: str = ""
) -> list[str]:
    """Let all senders begin at once; return the statuses of their answers."""
    module = "tests.participation.posting.senders"
    arguments = [str(each)]
    senders = [
        start(variables, module, *arguments, f"{name}{n}", *filter(None, [stamp]))
        for n in range(SENDERS)
    ]
    for sender in senders:
        assert sender.stdin is not None
        sender.stdin.write("\n")
        sender.stdin.flush()
    return [line for sender in senders for line in sender.communicate(timeout=200)[0].split()]


def stored(variables: dict[str, str]) -> tuple[int, list[str], int]:
    said = run(variables, "manage.py", "shell", "--no-imports", "-c", COUNT)
    postings, titles, paths = json.loads(said.splitlines()[-1])
    return postings, titles, paths


def test_all_that_send_at_once_get_a_page_each(variables: dict[str, str]) -> None:
    assert send_at_once(variables, EACH) == ["302"] * SENDERS * EACH
    postings, titles, paths = stored(variables)
    assert postings == len(titles) == paths
    assert [title for title in titles if not title.startswith("same")] == sorted(
        f"sender{n} {i}" for n in range(SENDERS) for i in range(EACH)
    )


def test_the_same_form_from_everywhere_at_once_is_one_posting(variables: dict[str, str]) -> None:
    stamp = run(variables, "manage.py", "shell", "--no-imports", "-c", STAMP).split()[-1]
    assert send_at_once(variables, 1, "same", stamp) == ["302"] * SENDERS
    _postings, titles, _paths = stored(variables)
    assert len([title for title in titles if title.startswith("same")]) == 1
