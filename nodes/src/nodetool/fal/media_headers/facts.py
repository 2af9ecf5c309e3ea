"""
What a header tells of a file.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Facts:
    """
    Width and height in pixels as they are stored, duration in seconds, frames a second; 0 where the header is silent.

    ``turnable`` says that the file may ask viewers to turn it by a quarter, so that width and height may be swapped.
    """

    width: int = 0
    height: int = 0
    duration: float = 0.0
    fps: float = 0.0
    turnable: bool = False


#: What an unreadable header tells.
NOTHING_TOLD = Facts()
