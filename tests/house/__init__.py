"""The house rules that no linter holds: sizes, names, what is written in the tree, who imports what."""
