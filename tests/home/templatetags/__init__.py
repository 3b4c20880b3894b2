"""What the site's templates use."""
