"""Packets: a zip of JSON lines with hashes, read under limits of its own. Bytes and values, no database."""
