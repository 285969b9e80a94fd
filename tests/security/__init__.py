"""What holds the closed world together, tested from outside: a walker over guest values, and the inventory of costs."""
