"""Where kept answers are: in the memory of each worker, up to a number of bytes."""

import threading
from collections import OrderedDict
from collections.abc import Hashable

from delivery.hot.entries import Entry

# No single answer may push out all others.
LARGEST_SHARE = 8


class Store:
    """Keeps what was asked last, within `most` bytes; 0 keeps nothing."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.size = 0
        self.lock = threading.Lock()
        self.entries: OrderedDict[Hashable, Entry] = OrderedDict()

    def get(self, name: Hashable) -> Entry | None:
        """Return an entry, and note that it is wanted; without a lock, as nothing is moved."""
        entry = self.entries.get(name)
        if entry is not None:
            entry.is_wanted = True
        return entry

    def put(self, name: Hashable, entry: Entry) -> None:
        """Keep an entry in place of the one before, and forget what has not been asked longest."""
        with self.lock:
            before = self.entries.pop(name, None)
            if before is not None:
                self.size -= before.size
            if entry.size * LARGEST_SHARE > self.most:
                return
            self.entries[name] = entry
            self.size += entry.size
            while self.size > self.most:
                name, oldest = self.entries.popitem(last=False)
                if oldest.is_wanted:
                    # Asked for since it was here last: it gets another round.
                    oldest.is_wanted = False
                    self.entries[name] = oldest
                else:
                    self.size -= oldest.size
