"""What delivery gives to templates."""
