//! Which roles fit a profile, and why.
