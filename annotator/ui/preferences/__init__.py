"""The window of preferences, made from the settings as they are declared."""
