"""``python -m generator``: the command line."""

from generator.cli.app import main

if __name__ == "__main__":
    main()
