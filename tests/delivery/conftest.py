"""Databases of their own for all tests of delivery."""

from tests.delivery.databases import own_file, own_postgres

__all__ = ["own_file", "own_postgres"]
