"""`manage.py import_conversations`."""
