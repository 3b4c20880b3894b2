"""The years behind us."""
