"""Specs: the words and choices that people write, validated with file and key in every error."""
