"""From a `Document` to an `Outline`: the one walk over the page."""
