"""The verifier: what it lets through, what it refuses and by which rule, and that every one of its checks is needed."""
