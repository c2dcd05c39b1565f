"""A project on a team's server: the same tables in PostgreSQL, with rights that the server itself keeps."""
