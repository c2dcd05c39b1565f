"""One file per format: bytes to domain values and back; no database, no settings."""
