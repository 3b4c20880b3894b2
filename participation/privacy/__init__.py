"""Personal data: encrypted, declared, consented to, and gone on a date that is shown."""
