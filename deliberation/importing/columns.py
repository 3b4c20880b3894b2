"""The columns of a list of conversation meetings."""

COLUMNS = ("topic", "host", "participants", "met_on", "place", "published_on", "note")

# Which field of the record each column fills.
FIELDS = {
    "topic": "title",
    "host": "host",
    "participants": "participants_count",
    "met_on": "met_on",
    "place": "place_name",
    "published_on": "published_on",
    "note": "source_note",
}

# The order in which findings are told.
FIELD_ORDER = (
    "title",
    "met_on",
    "met_at_time",
    "host",
    "participants_count",
    "place_name",
    "said",
    "published_on",
    "source_note",
    "raw_text",
)
