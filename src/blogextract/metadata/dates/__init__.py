"""When it was published and changed: dates as shown and as written in addresses, and which one is believed."""
