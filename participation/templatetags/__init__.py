"""What participation gives to templates."""
