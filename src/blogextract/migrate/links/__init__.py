"""From old addresses to new ones, and the links that lead nowhere."""
