"""The public forms of stories."""
