"""spaCy's DocBin, read and written without spaCy."""
