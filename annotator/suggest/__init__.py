"""Proposes spans for articles: a child process, the language model inside it, and the rules around it.

``client`` is what the rest of the program uses; ``worker`` is the process it starts. Only
``model`` touches spaCy, and only inside that process.
"""
