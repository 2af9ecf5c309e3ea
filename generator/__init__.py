"""Turns pinned fal contracts and people's specs into the NodeTool pack ``nodetool-fal``."""
