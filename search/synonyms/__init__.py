"""Words that mean the same, kept by the facilitation team."""
