"""What came in with packets, whole, and one annotator's work read and written by ids."""
