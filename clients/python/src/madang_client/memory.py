"""Answers kept for asking again with their ETag."""

from collections import OrderedDict

from madang_client.answers import Answer
from madang_client.connection import Connection

MOST = 64
LARGEST = 256 * 1024


class Memory:
    """The last small answers by address, so that what has not changed is not sent again."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._kept: OrderedDict[str, Answer] = OrderedDict()

    def get(self, address: str) -> Answer:
        """Return what is at an address now; raises as the connection does."""
        known = self._kept.get(address)
        answer = self._connection.get(address, known.etag if known else "")
        if answer.is_known and known:
            answer = known
        self._keep(address, answer)
        return answer

    def _keep(self, address: str, answer: Answer) -> None:
        self._kept.pop(address, None)
        if answer.etag and len(answer.text) <= LARGEST:
            self._kept[address] = answer
        while len(self._kept) > MOST:
            self._kept.popitem(last=False)
