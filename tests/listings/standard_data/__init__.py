"""Events and spaces as standard open data."""
