"""Guest programs and host guards of the runtime, by area."""
