"""Comment threads in plain text: layouts, headers, authors, times and replies."""
