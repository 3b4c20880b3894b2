"""The public forms of events and communities."""
