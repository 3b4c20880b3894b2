"""The digest by e-mail: asked for, confirmed by mail, sent, changed and ended."""
