"""The list of sources, their editions, drafts, and quotations that are not placed yet."""
