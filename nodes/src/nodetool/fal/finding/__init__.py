"""
Finding a node: the packed catalogue, and a search that ranks as the catalogue's page does.

The page ranks with ``search.js`` of the generator, which needs a JavaScript engine; the pack stays light and has the
same rules in Python. A test of the repository holds both against each other.
"""

from nodetool.fal.finding.catalog import Entry, entries, entry_of, nearest, node_class
from nodetool.fal.finding.search import find, readings

__all__ = ["Entry", "entries", "entry_of", "find", "nearest", "node_class", "readings"]
