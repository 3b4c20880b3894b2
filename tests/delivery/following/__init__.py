"""What somebody follows."""
