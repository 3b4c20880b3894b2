"""Tests of the gap board."""
