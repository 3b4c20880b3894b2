"""Factories of every content type: pages as an editor would publish them."""
