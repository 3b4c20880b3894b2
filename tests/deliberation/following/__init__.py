"""Tests of following a trail."""
