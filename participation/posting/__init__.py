"""Posting: a plain form whose content goes into a section's moderation queue."""
