"""What partners run, against a site that really runs."""
