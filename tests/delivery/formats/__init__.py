"""Lists in other formats."""
