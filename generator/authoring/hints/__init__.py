"""What a person wants to see before writing a spec: fal's words, and what the rules propose. For the terminal only."""

from generator.authoring.hints.propose import Hint, ParameterHint, hint_of

__all__ = ["Hint", "ParameterHint", "hint_of"]
