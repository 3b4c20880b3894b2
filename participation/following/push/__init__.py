"""Notices of the browser (Web Push): subscribed to by a device, sent once a day at most."""
