"""The project's real-world things, and what names them."""
