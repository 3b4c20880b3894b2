"""What readers get: publications, the API, and what tells others of a change."""
