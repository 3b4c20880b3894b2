"""Keeping machines out, without sending people away."""
