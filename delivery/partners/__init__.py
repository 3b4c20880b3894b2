"""Partner organisations: their keys, what they consume, and their pages in the admin."""
