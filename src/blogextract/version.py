"""The version of the library, in the one place that the package, the command line and the fetcher read it from."""

VERSION = "0.1.0"
