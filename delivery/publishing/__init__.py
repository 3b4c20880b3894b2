"""How a stored page becomes a publication, and how a publication ends."""
