"""Takes what can be read out of a damaged project file, page by page, without SQLite and without indexes."""
