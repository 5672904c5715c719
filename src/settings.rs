//! Flags and environment become `Settings`; nothing else reads the environment.
