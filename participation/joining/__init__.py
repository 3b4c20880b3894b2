"""Joining: places are held first come, first served, and nobody needs an account."""
