"""Signals of the kernel."""

from django.dispatch import Signal

# Sent inside the transaction that stores a page whole, after its child rows are stored.
# provides args: page
page_stored = Signal()

# Sent when a page is published that somebody has sent in as going on from an earlier one.
# provides args: page, by (the uuid of the earlier page)
page_inspired = Signal()
