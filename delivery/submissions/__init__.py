"""Drafts that partners send: into a section's moderation queue, never straight out."""
