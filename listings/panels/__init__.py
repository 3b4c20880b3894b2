"""The admin forms of events and communities."""
