"""Forms of the admin that ask for more than single fields."""
