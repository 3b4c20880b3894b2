"""Signals of delivery."""

from django.dispatch import Signal

# Sent inside the transaction that changes publications, right after they got their number: others
# wait for the counter until the transaction ends, so that receivers have to be quick.
# provides args: number, uuids
publications_changed = Signal()
