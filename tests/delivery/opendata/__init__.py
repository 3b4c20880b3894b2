"""Korean standard open data."""
