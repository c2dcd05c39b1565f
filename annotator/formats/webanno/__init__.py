"""WebAnno TSV, version 3."""
