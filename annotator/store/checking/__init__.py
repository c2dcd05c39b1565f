"""Whether a project is whole: what is wrong with it, and what would mend that."""
