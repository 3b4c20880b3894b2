"""Tests of the shapes of documents."""
