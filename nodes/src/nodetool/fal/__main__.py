"""The commands of nodetool-fal: ``python -m nodetool.fal --help``."""

import sys

from nodetool.fal.commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
