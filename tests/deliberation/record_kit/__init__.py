"""Tests of the record kit."""
