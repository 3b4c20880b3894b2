"""The styleguide."""
