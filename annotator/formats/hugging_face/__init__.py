"""The layout of a dataset that Hugging Face's ``datasets`` loads."""
