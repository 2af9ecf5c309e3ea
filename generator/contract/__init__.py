"""Contracts: what an endpoint takes and gives, as JSON Schema without prose."""
