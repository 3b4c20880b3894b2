"""Contacts: how they are written, and how they are kept so that no copy of the database tells."""
