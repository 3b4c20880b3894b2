"""What the site is compared with: the least that Python and Django can do."""
