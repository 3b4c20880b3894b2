"""Template tags of deliberation."""
