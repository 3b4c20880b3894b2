"""Magic links: who holds one may do one thing, until a date."""
