"""How the site looks: pictures of twelve pages on a telephone and a desk."""
