"""What stands where, read leniently: every endpoint of the catalogue, its spec, node and snapshot."""

from generator.reports.inventory.read import Inventory, Item, read_inventory

__all__ = ["Inventory", "Item", "read_inventory"]
