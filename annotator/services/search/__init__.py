"""Finding words, patterns and marks in all articles."""
