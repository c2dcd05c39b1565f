"""The commands: the same services as the window, with progress bars, exit codes and JSON."""
