"""`python -m blogextract`."""

import sys

from blogextract.cli import main

if __name__ == "__main__":
    sys.exit(main())
