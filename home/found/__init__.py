"""What search engines and messengers are told of the site, so that it is found."""
