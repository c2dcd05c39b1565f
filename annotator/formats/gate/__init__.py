"""GATE's documents, as JSON (BDOC) and as XML."""
