"""The public forms of conversation records and roundtables."""
