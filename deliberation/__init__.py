"""From an everyday meeting to a policy: conversation records and roundtables."""
