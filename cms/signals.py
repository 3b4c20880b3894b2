"""Signals of the kernel."""

from django.dispatch import Signal

# Sent inside the transaction that stores a page whole, after its child rows are stored.
# provides args: page
page_stored = Signal()
