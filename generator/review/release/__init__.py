"""Releases: the weight of what changed, the version it asks for, and its entries in the changelog."""

from generator.review.release.version import Bump, Version, bump_of, next_version

__all__ = ["Bump", "Version", "bump_of", "next_version"]
