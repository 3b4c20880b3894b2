"""What templates need of the blocks."""
