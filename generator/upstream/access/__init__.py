"""Access to fal: HTTP, pages, retries, cache and raw documents.

This layer knows URLs, folders and bytes, and never a Python name of a node. What goes wrong with
one endpoint is a value, ``Failure``; what goes wrong with everything ends the run with a ``FalError``.
"""
