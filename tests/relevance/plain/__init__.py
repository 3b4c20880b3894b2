"""Wagtail's own search as it comes, to compare with."""
