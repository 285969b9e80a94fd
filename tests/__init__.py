"""The tests: one file for each promise, guest programs under `programs/`, what runs them under `harness/`."""
