"""The sync run: what fal lists and serves becomes ``specs/catalog.json`` and the contracts."""
