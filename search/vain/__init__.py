"""What is sought in vain: counted so that the team learns of it, and nobody of who sought it."""
