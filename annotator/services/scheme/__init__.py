"""The label scheme: its changes, looked at before they are made, and its files."""
