"""The rules of good words that a program can check. Dull and false it cannot tell: people read samples."""

from generator.authoring.words.check import RULES, WordFault, check_words

__all__ = ["RULES", "WordFault", "check_words"]
