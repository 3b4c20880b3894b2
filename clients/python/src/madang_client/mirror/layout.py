"""The tables of a mirror's database.

`documents` is for everyone to read: `json` is each document as the site sent it, the columns
beside it are taken from there. `state` is one row: what is mirrored, and where to go on. A full
copy is gathered in `incoming`, which is empty otherwise.
"""

VERSION = 1
# "Mdng": what tells the file from other SQLite databases.
MARK = 0x4D646E67

COLUMNS = """(
    id TEXT PRIMARY KEY NOT NULL,
    type TEXT NOT NULL,
    slug TEXT NOT NULL,
    number INTEGER NOT NULL,
    url TEXT NOT NULL,
    title TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    json TEXT NOT NULL
)"""
STATEMENTS = (
    f"CREATE TABLE documents {COLUMNS}",
    "CREATE INDEX documents_type_slug ON documents (type, slug)",
    f"CREATE TABLE incoming {COLUMNS}",
    """CREATE TABLE state (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        source TEXT NOT NULL,
        types TEXT NOT NULL,
        epoch TEXT,
        token TEXT,
        next TEXT,
        etag TEXT NOT NULL DEFAULT '',
        synced_at TEXT
    )""",
    f"PRAGMA application_id = {MARK}",
    f"PRAGMA user_version = {VERSION}",
)
