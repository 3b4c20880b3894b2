"""Where Madang is put together: settings, addresses, the contract of types, the base page."""
