"""The formats in which lists are handed out, besides the API's own JSON."""
