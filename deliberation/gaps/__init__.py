"""The gaps of trails: seen by everybody, told to those who can fill them."""
