"""Properties held for programs that nobody wrote: `grammar` has the pieces, `author` puts them together."""
