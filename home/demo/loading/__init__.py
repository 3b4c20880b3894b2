"""How the demo's texts become pages, users and pictures."""
