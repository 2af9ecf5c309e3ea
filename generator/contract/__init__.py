"""Contracts: what an endpoint takes and gives, as JSON Schema without prose."""

from generator.contract.build import build_contract, contract_text
from generator.contract.catalog import catalog_entry, catalog_text, module_name
from generator.contract.merge import merge_sources
from generator.contract.sources import source_facts

__all__ = [
    "build_contract",
    "catalog_entry",
    "catalog_text",
    "contract_text",
    "merge_sources",
    "module_name",
    "source_facts",
]
