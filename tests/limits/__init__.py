"""Limits, cancellation and what must not outlive a run."""
