"""The styleguide: what the site is made of, shown by the very parts that make it."""
