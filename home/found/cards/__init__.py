"""The picture that messengers show of a page: its words, drawn."""
