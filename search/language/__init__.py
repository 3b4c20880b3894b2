"""What searching has to know of the Korean language: pure functions, no database, no model."""
