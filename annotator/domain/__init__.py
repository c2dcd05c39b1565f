"""What the program is about, as frozen values and pure functions.

Standard library only: every other room may use this one, and this one uses none of them.
All positions are Unicode code points, half-open ``[start, end)``.
"""
