"""What travels between a lead and the annotators, as plain values, and which of several versions stand."""
