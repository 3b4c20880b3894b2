"""Chores: what has to be done again and again without anybody asking for it."""
