"""Keys: which command has which, changing them, and a sheet of them to print."""
