"""The pages with tables: quotations, speakers, stances, and the flow of a debate."""
