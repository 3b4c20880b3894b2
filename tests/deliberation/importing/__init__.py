"""Tests of the import of conversation meetings."""
