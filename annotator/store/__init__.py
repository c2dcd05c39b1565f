"""The project file: the only room that knows SQLAlchemy.

Everything is read through ``Workspace.read`` and written through ``Workspace.perform``.
"""
