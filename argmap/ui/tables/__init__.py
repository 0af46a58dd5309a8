"""The pages with tables: quotations, speakers and stances."""
