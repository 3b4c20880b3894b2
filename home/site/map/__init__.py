"""The map at a glance: what is where, when, as a list and as pins that say the same."""
