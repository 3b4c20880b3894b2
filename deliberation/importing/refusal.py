"""Why a whole file is not taken."""


class ImportRefused(Exception):
    """The file as a whole cannot be imported; the text is one sentence for whoever sent it."""
