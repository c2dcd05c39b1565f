"""What is measured of the program: scripts that print tables, and quick tests against a plain limit."""
