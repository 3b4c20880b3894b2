"""Everything at once: written as lines of JSON, and read into a mirror."""
