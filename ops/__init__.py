"""Set-up and running: what `make` calls."""
