"""PubAnnotation's JSON."""
