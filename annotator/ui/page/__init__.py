"""The article being annotated: text, marks painted around it, caret and selection.

Positions come in as code points and turn into UTF-16 code units ("units") here and nowhere else.
"""
