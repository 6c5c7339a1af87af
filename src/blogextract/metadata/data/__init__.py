"""What the page says in data: JSON-LD, Open Graph, `<meta>`, microdata, microformats."""
