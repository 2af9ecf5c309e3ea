"""What ``generate`` remembers between runs, so that its time grows with what changed.

``last`` knows whether anything changed at all; ``units`` holds the finished text of each endpoint. Both are found by
digests of everything that the text depends on. They are an aid for people who write specs: ``generate --check``,
snapshots, review and CI never read them.
"""
