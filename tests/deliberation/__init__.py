"""Tests of conversation records and how they are imported."""
