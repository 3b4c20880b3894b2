"""How the types of deliberation are edited."""
