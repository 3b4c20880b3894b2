"""Topics that citizens choose, and free tags apart from them."""
