"""From the plan to text, and from text to files: render, format, compare, write."""
