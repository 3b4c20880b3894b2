"""The map at a glance."""
