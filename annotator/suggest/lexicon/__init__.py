"""Words that say what a name is: general knowledge, no name of any particular story.

Everything here is a plain full list (countries, peoples, months) or a class of common nouns. What a
particular name is, is never looked up: it is found out from its context.
"""
