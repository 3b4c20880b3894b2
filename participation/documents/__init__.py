"""The public forms of what participation publishes."""
