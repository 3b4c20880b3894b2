"""The public forms of sections."""
