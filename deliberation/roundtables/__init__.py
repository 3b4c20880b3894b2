"""Roundtables: the participants correct the record."""
