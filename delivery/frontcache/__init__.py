"""Caches in front of the site: what they may forget all at once, and when they are told to."""
