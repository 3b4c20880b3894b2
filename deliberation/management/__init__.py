"""Commands of deliberation."""
