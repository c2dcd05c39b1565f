"""Making, opening and looking after project files."""
