"""Tests of roundtables."""
