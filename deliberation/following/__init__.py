"""Following a trail by mail: an address, a confirmation, a way out in every mail."""
