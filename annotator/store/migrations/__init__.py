"""The revisions of the project file's format."""
