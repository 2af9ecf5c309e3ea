"""A browsable site of all nodes, for people who choose models: static files that work from disk."""

from generator.reports.site.site import Site, Sources, build_site, write_site

__all__ = ["Site", "Sources", "build_site", "write_site"]
