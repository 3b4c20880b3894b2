"""Databases of their own for all tests of delivery."""

from tests.delivery.databases import migrated_file, migrated_postgres, own_file, own_postgres

__all__ = ["migrated_file", "migrated_postgres", "own_file", "own_postgres"]
