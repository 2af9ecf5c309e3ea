"""The commands of nodetool-fal: ``python -m nodetool.fal --help``."""

import sys

from nodetool.fal.program import program

if __name__ == "__main__":
    sys.exit(program())
